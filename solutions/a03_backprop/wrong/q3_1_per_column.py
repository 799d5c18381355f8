"""The mean is taken over the rows for each column."""

HINT = "You return one mean for each output. The mean over all entries is a single float."


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
        return squares.mean(axis=0)
    if reduction == "half_sum":
        return float(squares.sum()) / 2
    raise ValueError("unknown reduction")
