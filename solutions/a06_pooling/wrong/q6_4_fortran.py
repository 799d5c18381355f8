"""The numbers are read in Fortran order."""

HINT = (
    "Your rows are read in Fortran order, where the first axis runs fastest. Here the last axis "
    "runs fastest."
)


def flatten(X, order="channels_last"):
    if order not in ("channels_last", "map_by_map"):
        raise ValueError("unknown order")
    X = np.asarray(X, dtype=float)
    if order == "map_by_map":
        X = X.transpose(0, 3, 1, 2)
    return X.reshape(len(X), -1, order="F")
