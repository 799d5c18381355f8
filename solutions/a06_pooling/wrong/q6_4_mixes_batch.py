"""The batch axis is not kept in front, so the rows mix the images."""

HINT = (
    "Your rows mix the images. Row 0 must depend on image 0 only; with one image this cannot be "
    "seen."
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X, dtype=float)
    X = X.transpose(1, 2, 0, 3) if order == "channels_last" else X.transpose(3, 0, 1, 2)
    return X.reshape(X.shape[2] if order == "channels_last" else X.shape[1], -1)
