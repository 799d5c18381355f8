"""Every unknown reduction is taken for the mean."""

HINT = (
    "A name that is no reduction must raise ValueError; yours silently returns a number, and "
    "nobody notices the slip."
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
        return float(squares.sum()) / 2
    return float(squares.mean())
