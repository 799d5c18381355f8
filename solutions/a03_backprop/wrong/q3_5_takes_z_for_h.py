"""The formulas for the output h are used with z: z(1 - z) and 1 - z²."""

HINT = (
    "Your slopes of sigmoid and tanh are written with the output h of the activation, but z is "
    "the sum before it. What is h, if you have z?"
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
        s = z
        slope = s * (1 - s)
    elif kind == "tanh":
        slope = 1 - z**2
    else:
        raise ValueError(f"unknown kind {kind!r}")
    dz = dout * slope
    dX = dz @ W.T
    dW = X.T @ dz
    db = dz.sum(axis=0)
    return dX, dW, db
