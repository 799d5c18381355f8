"""The mean of the products is taken instead of the sum."""

HINT = "Each unit adds its products up; it does not take their mean. Nothing is divided here."


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = X @ W / X.shape[1]
    if b is not None:
        z = z + np.asarray(b, dtype=float)
    return activate(z, kind)
