"""np.max(z, 0) is the maximum along axis 0, not the maximum with 0."""

HINT = (
    "relu needs the elementwise maximum: every number is compared with 0 on its own. You "
    "looked for the largest number of a whole array or axis."
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.max(z, 0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * z))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
