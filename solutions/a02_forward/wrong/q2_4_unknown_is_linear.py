"""Any other name is taken for linear."""

HINT = (
    "A name that is no activation here must raise ValueError. Yours quietly uses another "
    "activation."
)


def hidden_unit(x, W1, j, kind):
    def act(z):
        if kind == "relu":
            return np.maximum(z, 0)
        if kind == "sigmoid":
            return 0.5 * (1 + np.tanh(z / 2))
        if kind == "tanh":
            return np.tanh(z)
        return z

    x, W1 = np.asarray(x, dtype=float), np.asarray(W1, dtype=float)
    if len(x) != len(W1):
        raise ValueError("x needs one entry per row of W1")
    return float(act(np.sum(x * W1[:, j])))
