"""The bias as one more row of weights, for an input that is always 1."""


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    if b is not None:
        X = np.hstack([X, np.ones((X.shape[0], 1))])
        W = np.vstack([W, b])
    return activate(X @ W, kind)
