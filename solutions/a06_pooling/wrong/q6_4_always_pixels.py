"""Both orders keep the channels of a pixel together."""

HINT = (
    "The order you are asked for makes no difference: \"map_by_map\" has to finish the map of one "
    "channel before it starts the next one. `reshape` alone moves no number to another place."
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X, dtype=float)
    return X.reshape(len(X), -1)
