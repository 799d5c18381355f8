"""An unknown name raises KeyError."""

HINT = (
    "For an unknown activation you raise an error, but another one than the question asks for. "
    "Which error does a dictionary raise by itself?"
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
        s = 0.5 * (1 + np.tanh(z / 2))
        slope = s * (1 - s)
    elif kind == "tanh":
        slope = 1 - np.tanh(z) ** 2
    else:
        raise KeyError(f"unknown kind {kind!r}")
    dz = dout * slope
    dX = dz @ W.T
    dW = X.T @ dz
    db = dz.sum(axis=0)
    return dX, dW, db
