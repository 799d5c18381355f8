"""The sigmoid is e^z / (1 + e^z), which is inf / inf far out."""

HINT = (
    "Far out your sigmoid is nan instead of 0 or 1: your formula asks for e^1000, which no "
    "float can hold, and divides it by itself."
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z, 0.0)
    if kind == "sigmoid":
        return np.exp(z) / (1.0 + np.exp(z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
