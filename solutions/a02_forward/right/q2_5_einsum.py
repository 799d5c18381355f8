"""The product by einsum, a missing bias as zeros."""


def dense_forward(X, W, b=None, kind="linear"):
    X, W = np.array(X, dtype=float), np.array(W, dtype=float)
    if b is None:
        b = np.zeros(W.shape[1])
    return activate(np.einsum("nd,dh->nh", X, W) + b, kind)
