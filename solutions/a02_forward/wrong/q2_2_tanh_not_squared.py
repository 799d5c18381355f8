"""The slope of tanh is 1 - tanh."""

HINT = (
    "Square it: the slope of tanh takes the square of tanh(z) away from 1. Yours is above 1 "
    "on the left side."
)


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return np.ones(z.shape)
    if kind == "relu":
        return np.where(z > 0, 1.0, 0.0)
    if kind == "sigmoid":
        s = 0.5 * (1.0 + np.tanh(0.5 * z))
        return s * (1.0 - s)
    if kind == "tanh":
        return 1.0 - np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
