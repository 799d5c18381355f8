"""The slope of relu at 0 is one half."""

HINT = (
    "Halfway between 0 and 1 sounds fair for the corner of relu, but here the slope at z = 0 "
    "is declared to be 0."
)


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return np.ones(z.shape)
    if kind == "relu":
        return np.where(z > 0, 1.0, np.where(z == 0, 0.5, 0.0))
    if kind == "sigmoid":
        s = 0.5 * (1.0 + np.tanh(0.5 * z))
        return s * (1.0 - s)
    if kind == "tanh":
        return 1.0 - np.tanh(z) ** 2
    raise ValueError(f"unknown kind {kind!r}")
