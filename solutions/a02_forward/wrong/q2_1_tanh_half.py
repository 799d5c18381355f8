"""tanh is built from the sigmoid, without doubling the argument."""

HINT = (
    "tanh(0.5) is 0.4621, to four digits. If you build tanh from the sigmoid, a factor 2 is "
    "missing somewhere."
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z, 0.0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return 2.0 * (0.5 * (1.0 + np.tanh(0.5 * z))) - 1.0
    raise ValueError(f"unknown kind {kind!r}")
