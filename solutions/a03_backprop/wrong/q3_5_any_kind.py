"""Unknown names count as linear."""

HINT = (
    "You take every name you do not know for linear. A name that is no activation of a single "
    "number must raise ValueError, softmax too."
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
        slope = np.ones_like(z)
    dz = dout * slope
    dX = dz @ W.T
    dW = X.T @ dz
    db = dz.sum(axis=0)
    return dX, dW, db
