"""Whole numbers are made wider, but not wide enough for the squares."""

HINT = (
    "Your differences are right, their squares are not: 255² does not fit into the type. Turn whole"
    " numbers into floats before you do anything else."
)


def squared_error(actual, model, reduction="mean"):
    actual, model = np.asarray(actual), np.asarray(model)
    if actual.shape != model.shape:
        raise ValueError("shapes")
    if actual.dtype.kind in "iu" and model.dtype.kind in "iu":
        gap = actual.astype(np.int16) - model.astype(np.int16)
    else:
        gap = actual.astype(float) - model
    squares = (gap**2).astype(float)
    if reduction == "none":
        return squares
    if reduction == "sum":
        return float(squares.sum())
    if reduction == "mean":
        return float(squares.mean())
    if reduction == "half_sum":
        return float(squares.sum() / 2)
    raise ValueError(reduction)
