"""The slope is stored in an array of the type of z, which may hold whole numbers."""

HINT = (
    "With whole numbers your slopes lose their decimals. What happens to 0.25 in an array of "
    "whole numbers?"
)


def dense_backward(dout, X, W, z, kind):
    dout, X, W, z = (np.array(a) for a in (dout, X, W, z))
    if dout.shape != z.shape:
        raise ValueError("dout and z must have the same shape")
    if kind == "linear":
        slope = np.ones_like(z)
    elif kind == "relu":
        slope = (z > 0).astype(float)
    elif kind == "sigmoid":
        s = 0.5 * (1 + np.tanh(z / 2))
        slope = s * (1 - s)
    elif kind == "tanh":
        slope = 1 - np.tanh(z) ** 2
    else:
        raise ValueError(f"unknown kind {kind!r}")
    dz = dout * slope.astype(z.dtype) * 1.0
    dX = dz @ W.T
    dW = X.T @ dz
    db = dz.sum(axis=0)
    return dX, dW, db
