"""The activation is forgotten on the way back."""

HINT = (
    "Your gradients are right for a linear layer only. What does the activation do to the "
    "slope?"
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
        raise ValueError(f"unknown kind {kind!r}")
    dz = dout + 0 * slope
    dX = dz @ W.T
    dW = X.T @ dz
    db = dz.sum(axis=0)
    return dX, dW, db
