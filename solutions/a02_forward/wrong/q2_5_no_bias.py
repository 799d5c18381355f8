"""The bias is never added."""

HINT = "The bias is missing. With X = 0, what should come out of the layer?"


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    if b is not None and np.shape(b) != (W.shape[1],):
        raise ValueError("one bias per unit")
    return activate(X @ W, kind)
