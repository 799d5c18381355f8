"""Shapes are not compared, so numpy stretches them."""

HINT = (
    "The two shapes must be equal. Where they are not, numpy may stretch one of them in "
    "silence, (N,) against (N, 1) up to N × N: compare the shapes and raise ValueError."
)


def squared_error(actual, model, reduction="mean"):
    actual, model = np.asarray(actual, dtype=float), np.asarray(model, dtype=float)
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
