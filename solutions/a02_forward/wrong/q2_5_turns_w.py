"""Transposes W when only that fits."""

HINT = (
    "W is turned when it does not fit. Would you notice a mistake in a net that repairs it "
    "in silence?"
)


def dense_forward(X, W, b=None, kind="linear"):
    X, W = np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    if X.shape[1] != W.shape[0]:
        W = W.T
    Z = X @ W
    if b is not None:
        if len(b) != Z.shape[1]:
            raise ValueError
        Z = Z + np.asarray(b, dtype=float)
    return activate(Z, kind)
