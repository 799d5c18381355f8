"""relu lets a small part of negative numbers through."""

HINT = (
    "relu is exactly 0 below 0. The version with a small slope there has another name: leaky "
    "relu."
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.where(z > 0, z, 0.01 * z)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
