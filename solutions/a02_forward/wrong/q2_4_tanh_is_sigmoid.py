"""tanh is written as a sigmoid between -1 and 1, without doubling z."""

HINT = (
    "Your tanh is too flat: near 0 its slope should be 1. What does a sigmoid, stretched to reach "
    "from -1 to 1, need inside?"
)


def hidden_unit(x, W1, j, kind):
    def act(z):
        if kind == "linear":
            return z
        if kind == "relu":
            return np.maximum(z, 0)
        if kind == "sigmoid":
            return 0.5 * (1 + np.tanh(z / 2))
        if kind == "tanh":
            return np.tanh(z / 2)
        raise ValueError(f"unknown kind {kind!r}")

    x, W1 = np.asarray(x, dtype=float), np.asarray(W1, dtype=float)
    if len(x) != len(W1):
        raise ValueError("x needs one entry per row of W1")
    return float(act(np.sum(x * W1[:, j])))
