"""An unknown name counts as linear."""

HINT = (
    "A kind that is none of the four names has to raise ValueError. Yours silently returns "
    "something."
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "relu":
        return np.maximum(z, 0.0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    return z
