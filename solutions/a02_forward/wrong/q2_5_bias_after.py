"""The bias is added after the activation."""

HINT = "The bias belongs inside: it is added to X @ W first, and the activation comes last."


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    h = activate(X @ W, kind)
    if b is not None:
        h = h + np.asarray(b, dtype=float)
        if h.shape != (len(X), W.shape[1]):
            raise ValueError("one bias per unit")
    return h
