"""The result has one row per unit."""

HINT = "The shape is (N, H): one row per example, one column per unit. Yours lies on its side."


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = X @ W
    if b is not None:
        z = z + np.asarray(b, dtype=float)
    return activate(z.T, kind)
