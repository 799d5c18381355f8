"""relu gives the int 0 for a negative sum."""

HINT = (
    "Where relu cuts off you return the int 0. The answer is a float in every case: which zero is "
    "one?"
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
            return np.tanh(z)
        raise ValueError(f"unknown kind {kind!r}")

    x, W1 = np.asarray(x, dtype=float), np.asarray(W1, dtype=float)
    if len(x) != len(W1):
        raise ValueError("x needs one entry per row of W1")
    z = float(np.sum(x * W1[:, j]))
    return max(0, z) if kind == "relu" else float(act(z))
