"""linear hands the argument itself back."""

HINT = (
    "For linear, return a copy: your result and the argument share their memory, so writing "
    "to one changes the other."
)


def activate(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z, 0.0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
