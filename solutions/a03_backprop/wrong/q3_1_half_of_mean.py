"""half_sum is half of the mean."""

HINT = (
    "half_sum is half of the sum, but yours is half of the mean: it shrinks when more examples "
    "come in."
)


def squared_error(actual, model, reduction="mean"):
    actual, model = np.asarray(actual, dtype=float), np.asarray(model, dtype=float)
    if actual.shape != model.shape:
        raise ValueError("shapes must be equal")
    squares = (actual - model) ** 2
    if reduction == "none":
        return squares
    if reduction == "sum":
        return float(squares.sum())
    if reduction == "mean":
        return float(squares.mean())
    if reduction == "half_sum":
        return float(squares.mean()) / 2
    raise ValueError("unknown reduction")
