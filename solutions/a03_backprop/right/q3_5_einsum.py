"""einsum, the slopes in a dictionary of arrays, exponentials that may overflow to inf."""


def dense_backward(dout, X, W, z, kind):
    dout, X = np.array(dout, dtype=np.float64), np.array(X, dtype=np.float64)
    W, z = np.array(W, dtype=np.float64), np.array(z, dtype=np.float64)
    s = 1 / (1 + np.exp(-z))
    slopes = {
        "linear": 1.0,
        "relu": np.where(z > 0, 1.0, 0.0),
        "sigmoid": s * (1 - s),
        "tanh": 1 - np.tanh(z) ** 2,
    }
    if kind not in slopes:
        raise ValueError(kind)
    delta = dout * slopes[kind]
    dX = np.einsum("nh,dh->nd", delta, W)
    dW = np.einsum("nd,nh->dh", X, delta)
    db = np.einsum("nh->h", delta)
    return (dX, dW, db)
