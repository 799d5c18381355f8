"""relu writes zeros and ones into the argument."""

HINT = "You wrote the slopes into the array that the caller passed in. Work on a copy."


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return np.ones(z.shape)
    if kind == "relu":
        z[z <= 0] = 0.0
        z[z > 0] = 1.0
        return z.copy()
    if kind == "sigmoid":
        s = 0.5 * (1.0 + np.tanh(0.5 * z))
        return s * (1.0 - s)
    if kind == "tanh":
        return 1.0 - np.tanh(z) ** 2
    raise ValueError(f"unknown kind {kind!r}")
