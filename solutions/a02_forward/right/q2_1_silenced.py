"""The short formula with the overflow warning switched off on the spot."""


def activate(z, kind):
    z = np.array(z, dtype=float)
    with np.errstate(over="ignore"):
        if kind == "linear":
            return z
        if kind == "relu":
            return (np.abs(z) + z) / 2
        if kind == "sigmoid":
            return 1 / (1 + np.exp(-z))
        if kind == "tanh":
            return 2 / (1 + np.exp(-2 * z)) - 1
    raise ValueError(kind)
