"""The sigmoid is 1 / (1 + e^-z), which overflows far out; the value is right."""

HINT = (
    "No warning is allowed at -1000. Your formula asks there for e^1000, which no float can "
    "hold. Which power of e never grows, whatever the sign of z?"
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z, 0.0)
    if kind == "sigmoid":
        return 1.0 / (1.0 + np.exp(-z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
