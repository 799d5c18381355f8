"""The square below the fraction is missing in the slope of the sigmoid."""

HINT = (
    "The largest slope of the sigmoid is at 0, and it is 0.25. Yours goes on to larger values "
    "elsewhere: is a square or a factor missing?"
)


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return np.ones(z.shape)
    if kind == "relu":
        return np.where(z > 0, 1.0, 0.0)
    if kind == "sigmoid":
        return 0.5 * (1.0 - np.tanh(0.5 * z))
    if kind == "tanh":
        return 1.0 - np.tanh(z) ** 2
    raise ValueError(f"unknown kind {kind!r}")
