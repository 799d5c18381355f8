"""A single image gives a vector without the batch axis."""

HINT = (
    "For a single image your batch axis is gone. Keep it: one image gives one row, shape "
    "(1, H·W·C)."
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X, dtype=float)
    if order == "map_by_map":
        X = X.transpose(0, 3, 1, 2)
    return X.reshape(len(X), -1).squeeze()
