"""Rows and columns of the pictures are exchanged."""

HINT = (
    "You walk down the columns of the picture instead of along its rows. Try a picture with "
    "H ≠ W and follow the first few numbers."
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X, dtype=float)
    X = X.transpose(0, 2, 1, 3) if order == "channels_last" else X.transpose(0, 3, 2, 1)
    return X.reshape(len(X), -1)
