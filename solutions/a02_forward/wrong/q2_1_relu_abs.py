"""relu is the absolute value."""

HINT = "Negative inputs give 0 under relu. Yours come back with their sign changed."


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.abs(z)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
