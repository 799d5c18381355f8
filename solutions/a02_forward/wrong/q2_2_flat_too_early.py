"""The slopes of sigmoid and tanh are set to 0 beyond 10."""

HINT = (
    "Your slopes turn exactly 0 while the curve still rises a little. Must anything be cut "
    "off at all?"
)


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    a = activate(z, kind)
    if kind == "linear":
        return np.ones_like(z)
    if kind == "relu":
        return (z > 0) * 1.0
    g = a * (1 - a) if kind == "sigmoid" else 1 - a * a
    return np.where(np.abs(z) > 10, 0.0, g)
