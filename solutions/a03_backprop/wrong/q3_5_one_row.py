"""A batch of a single row loses its axis."""

HINT = (
    "With a single row your dX has one axis only. It has the shape of X, and that is (1, D) then."
)


def dense_backward(dout, X, W, z, kind):
    dout, X, W, z = (np.asarray(a, dtype=float) for a in (dout, X, W, z))
    if dout.shape != z.shape:
        raise ValueError("shapes")
    if kind == "linear":
        slope = 1.0
    elif kind == "relu":
        slope = z > 0
    elif kind == "sigmoid":
        s = (1 + np.tanh(z / 2)) / 2
        slope = s * (1 - s)
    elif kind == "tanh":
        slope = 1 - np.tanh(z) ** 2
    else:
        raise ValueError(kind)
    dz = dout * slope
    dX = dz @ W.T
    return (dX[0] if len(dX) == 1 else dX), X.T @ dz, dz.sum(axis=0)
