"""Both orders write down one map after another."""

HINT = (
    "You always write down map after map. Keras keeps the channels of one pixel together, and "
    "\"channels_last\" means exactly that."
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X, dtype=float)
    return X.transpose(0, 3, 1, 2).reshape(len(X), -1)
