"""The minus sign in the exponent of the sigmoid is missing."""

HINT = (
    "The sigmoid grows from 0 on the left to 1 on the right; yours falls. Look at the sign in "
    "front of z."
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z, 0.0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(-0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
