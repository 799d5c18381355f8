"""z is limited to -10 to 10 before the sigmoid."""

HINT = (
    "Your sigmoid stops changing too early, so its values far out are off. A formula that is "
    "safe for every z needs no such limit."
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    if kind == "linear":
        return z
    if kind == "relu":
        return np.maximum(z, 0.0)
    if kind == "sigmoid":
        return 0.5 * (1.0 + np.tanh(0.5 * np.clip(z, -10, 10)))
    if kind == "tanh":
        return np.tanh(z)
    raise ValueError(f"unknown kind {kind!r}")
