"""An unknown name gives slope 1."""

HINT = (
    "A kind that is none of the four names has to raise ValueError. Yours silently returns "
    "something."
)


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "relu":
        return np.where(z > 0, 1.0, 0.0)
    if kind == "sigmoid":
        s = 0.5 * (1.0 + np.tanh(0.5 * z))
        return s * (1.0 - s)
    if kind == "tanh":
        return 1.0 - np.tanh(z) ** 2
    return np.ones(z.shape)
