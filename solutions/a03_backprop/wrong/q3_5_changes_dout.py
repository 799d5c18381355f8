"""dout is multiplied by the slope in place."""

HINT = (
    "What you are given must stay as it was: dout has changed during the call. An operation "
    "such as *= writes into the array of your caller."
)


def dense_backward(dout, X, W, z, kind):
    dout, X, W, z = (np.asarray(a, dtype=float) for a in (dout, X, W, z))
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
    dout *= slope
    dz = dout
    dX = dz @ W.T
    dW = X.T @ dz
    db = dz.sum(axis=0)
    return dX, dW, db
