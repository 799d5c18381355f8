"""Whole numbers stay whole numbers."""

HINT = (
    "The values are right, but whole numbers came back as whole numbers. Results are float64, "
    "whatever went in."
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X)
    if order == "map_by_map":
        X = X.transpose(0, 3, 1, 2)
    return X.reshape(len(X), -1)
