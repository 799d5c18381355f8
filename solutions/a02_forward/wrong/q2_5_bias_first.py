"""The bias is added to the inputs before the product."""

HINT = "With X = 0 the output is Φ(b), not Φ(bW): the bias is added after the product."


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    if b is not None:
        X = X + np.asarray(b, dtype=float)
    return activate(X @ W, kind)
