"""An x that is too long raises IndexError, one that is too short nothing."""

HINT = (
    "If x and W1 do not fit together, raise ValueError. A loop over the entries of x raises "
    "IndexError or nothing at all."
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
    return float(act(sum(x[i] * W1[i, j] for i in range(len(x)))))
