"""Inputs without a weight, or weights without an input, are left out in silence."""

HINT = (
    "If x and W1 do not fit together, raise ValueError. Yours leaves out what has no partner and "
    "says nothing."
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
    return float(act(sum((a * w for a, w in zip(x, W1[:, j], strict=False)), 0.0)))
