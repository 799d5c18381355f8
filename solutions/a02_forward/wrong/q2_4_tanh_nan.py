"""tanh is the quotient of two overflowing sums."""

HINT = "Far from 0 your tanh divides infinity by infinity. Numpy has a tanh that does not."


def hidden_unit(x, W1, j, kind):
    def act(z):
        if kind == "linear":
            return z
        if kind == "relu":
            return np.maximum(z, 0)
        if kind == "sigmoid":
            return 0.5 * (1 + np.tanh(z / 2))
        if kind == "tanh":
            up, down = np.exp(z), np.exp(-z)
            return (up - down) / (up + down)
        raise ValueError(f"unknown kind {kind!r}")

    x, W1 = np.asarray(x, dtype=float), np.asarray(W1, dtype=float)
    if len(x) != len(W1):
        raise ValueError("x needs one entry per row of W1")
    return float(act(np.sum(x * W1[:, j])))
