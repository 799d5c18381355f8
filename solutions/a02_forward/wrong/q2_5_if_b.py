"""if b: asks an array whether it is true."""

HINT = (
    "An array of several numbers is neither true nor false, so asking it with if fails. Ask "
    "whether b is None instead."
)


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = X @ W
    if b:
        z = z + np.asarray(b, dtype=float)
    return activate(z, kind)
