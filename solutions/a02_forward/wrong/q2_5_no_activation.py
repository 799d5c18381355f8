"""The activation is left out."""

HINT = "You stopped before the activation. For relu, for example, no output may be negative."


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = X @ W
    if b is not None:
        z = z + np.asarray(b, dtype=float)
    activate(z, kind)
    return z
