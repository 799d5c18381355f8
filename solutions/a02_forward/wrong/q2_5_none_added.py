"""b is added even when it is None."""

HINT = "A layer may have no bias: then b is None, and None cannot be added to an array."


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = X @ W
    z = z + b
    return activate(z, kind)
