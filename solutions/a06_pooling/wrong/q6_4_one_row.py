"""The whole batch becomes one long row."""

HINT = (
    "The whole batch became one long row. Every image needs a row of its own, so the result has "
    "N rows."
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X, dtype=float)
    if order == "map_by_map":
        X = X.transpose(0, 3, 1, 2)
    return X.reshape(1, -1)
