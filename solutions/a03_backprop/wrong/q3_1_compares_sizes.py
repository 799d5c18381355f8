"""Only the number of examples is compared."""

HINT = (
    "You compare the number of rows only. The whole shape must be equal: an array with another "
    "number of columns or axes is a ValueError too, even where numpy could stretch it."
)


def squared_error(actual, model, reduction="mean"):
    actual, model = np.asarray(actual, dtype=float), np.asarray(model, dtype=float)
    if len(actual) != len(model):
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
    raise ValueError("unknown reduction")
