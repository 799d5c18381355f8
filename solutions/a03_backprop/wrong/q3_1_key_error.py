"""An unknown reduction raises KeyError."""

HINT = (
    "The dictionary that you look the name up in raises KeyError. The question asks for a "
    "ValueError."
)


def squared_error(actual, model, reduction="mean"):
    actual, model = np.asarray(actual, dtype=float), np.asarray(model, dtype=float)
    if actual.shape != model.shape:
        raise ValueError("shapes must be equal")
    squares = (actual - model) ** 2
    ways = {
        "none": squares,
        "sum": float(squares.sum()),
        "mean": float(squares.mean()),
        "half_sum": float(squares.sum()) / 2,
    }
    return ways[reduction]
