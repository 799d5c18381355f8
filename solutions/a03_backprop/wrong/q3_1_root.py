"""The root of the mean is taken."""

HINT = (
    "You took the square root at the end. RMSE is another measure: the mean of the squares "
    "stays as it is."
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
        return float(np.sqrt(squares.mean()))
    if reduction == "half_sum":
        return float(squares.sum()) / 2
    raise ValueError("unknown reduction")
