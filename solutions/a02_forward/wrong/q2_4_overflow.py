"""The sigmoid calls math.exp(-z), which fails for very negative sums."""

HINT = (
    "Your sigmoid breaks down for a sum far below 0: exp of a huge number does not fit into a "
    "float. When is exp harmless?"
)


def hidden_unit(x, W1, j, kind):
    import math

    def act(z):
        if kind == "linear":
            return z
        if kind == "relu":
            return np.maximum(z, 0)
        if kind == "sigmoid":
            return 1 / (1 + math.exp(-z))
        if kind == "tanh":
            return np.tanh(z)
        raise ValueError(f"unknown kind {kind!r}")

    x, W1 = np.asarray(x, dtype=float), np.asarray(W1, dtype=float)
    if len(x) != len(W1):
        raise ValueError("x needs one entry per row of W1")
    return float(act(np.sum(x * W1[:, j])))
