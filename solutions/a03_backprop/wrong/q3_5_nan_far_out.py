"""Exponentials overflow: inf / inf is nan."""

HINT = (
    "Far from 0 your slope becomes nan: a very large exponential is divided by another one. Can "
    "you write the slope with values that stay between 0 and 1?"
)


def dense_backward(dout, X, W, z, kind):
    dout, X, W, z = (np.array(a, dtype=float) for a in (dout, X, W, z))
    if dout.shape != z.shape:
        raise ValueError("dout and z must have the same shape")
    if kind == "linear":
        slope = np.ones_like(z)
    elif kind == "relu":
        slope = (z > 0).astype(float)
    elif kind == "sigmoid":
        with np.errstate(all="ignore"):
            slope = np.exp(-z) / (1 + np.exp(-z)) ** 2
    elif kind == "tanh":
        with np.errstate(all="ignore"):
            slope = 4 / (np.exp(z) + np.exp(-z)) ** 2
    else:
        raise ValueError(f"unknown kind {kind!r}")
    dz = dout * slope
    dX = dz @ W.T
    dW = X.T @ dz
    db = dz.sum(axis=0)
    return dX, dW, db
