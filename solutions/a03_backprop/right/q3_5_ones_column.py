"""dW and db in one product: the bias is the weight of an input that is always 1."""


def dense_backward(dout, X, W, z, kind):
    def sigmoid(v):
        with np.errstate(over="ignore"):
            return 1 / (1 + np.exp(-v))

    slopes = {
        "linear": lambda v: np.ones(v.shape),
        "relu": lambda v: np.heaviside(v, 0),
        "sigmoid": lambda v: sigmoid(v) * sigmoid(-v),
        "tanh": lambda v: (1 - np.tanh(v)) * (1 + np.tanh(v)),
    }
    if kind not in slopes:
        raise ValueError(f"no slope for {kind}")
    dz = np.multiply(dout, slopes[kind](np.asarray(z, dtype=float))).astype(float)
    X = np.asarray(X, dtype=float)
    both = np.hstack([X, np.ones((len(X), 1))]).T.dot(dz)
    return np.matmul(W, dz.T).T, both[:-1], both[-1]
