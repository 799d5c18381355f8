"""The sigmoid and tanh themselves are returned."""

HINT = (
    "You returned the value of the activation. The question asks how steep the curve is at z, "
    "and far out the curve is flat."
)


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return np.ones(z.shape)
    if kind == "relu":
        return np.where(z > 0, 1.0, 0.0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
