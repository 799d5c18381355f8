"""Whole numbers in, whole numbers out."""

HINT = "Whole numbers go in, but floats must come out: your squares or your sum are still integers."


def squared_error(actual, model, reduction="mean"):
    actual, model = np.asarray(actual), np.asarray(model)
    if actual.shape != model.shape:
        raise ValueError("shapes must be equal")
    if actual.dtype == np.uint8:
        actual, model = actual.astype(int), model.astype(int)
    squares = (actual - model) ** 2
    if reduction == "none":
        return squares
    if reduction == "sum":
        return squares.sum()
    if reduction == "mean":
        return float(squares.mean())
    if reduction == "half_sum":
        return squares.sum() / 2
    raise ValueError("unknown reduction")
