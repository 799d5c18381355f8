"""relu takes the absolute value."""

HINT = "For a negative sum relu gives 0. Yours turns the sum positive."


def hidden_unit(x, W1, j, kind):
    def act(z):
        if kind == "linear":
            return z
        if kind == "relu":
            return np.abs(z)
        if kind == "sigmoid":
            return 0.5 * (1 + np.tanh(z / 2))
        if kind == "tanh":
            return np.tanh(z)
        raise ValueError(f"unknown kind {kind!r}")

    x, W1 = np.asarray(x, dtype=float), np.asarray(W1, dtype=float)
    if len(x) != len(W1):
        raise ValueError("x needs one entry per row of W1")
    return float(act(np.sum(x * W1[:, j])))
