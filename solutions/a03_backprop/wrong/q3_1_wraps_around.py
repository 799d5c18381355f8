"""The inputs are not turned into floats before the subtraction."""

HINT = (
    "With uint8, 3 - 5 is 254 and not -2, and a square above 255 wraps around too. Turn both "
    "arrays into floats before you subtract."
)


def squared_error(actual, model, reduction="mean"):
    actual, model = np.asarray(actual), np.asarray(model)
    if actual.shape != model.shape:
        raise ValueError("shapes must be equal")
    squares = (actual - model) ** 2
    if reduction == "none":
        return squares.astype(float)
    if reduction == "sum":
        return float(squares.sum())
    if reduction == "mean":
        return float(squares.mean())
    if reduction == "half_sum":
        return float(squares.sum()) / 2
    raise ValueError("unknown reduction")
