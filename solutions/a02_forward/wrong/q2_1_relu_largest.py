"""relu compares the largest number of the array with 0."""

HINT = (
    "relu needs the elementwise maximum: every number is compared with 0 on its own. You "
    "looked for the largest number of a whole array or axis."
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z.max(), 0.0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
