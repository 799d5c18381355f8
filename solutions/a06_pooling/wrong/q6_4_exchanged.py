"""The two orders are exchanged."""

HINT = (
    "The two names are exchanged. In which of the two orders does the channel change from one "
    "number to the next?"
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X, dtype=float)
    if order == "channels_last":
        X = X.transpose(0, 3, 1, 2)
    return X.reshape(len(X), -1)
