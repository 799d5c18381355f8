"""relu writes its zeros into the argument."""

HINT = "You wrote the zeros into the array that the caller passed in. Work on a copy."


def activate(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return z.copy()
    if kind == "relu":
        z[z < 0] = 0.0
        return z.copy()
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
