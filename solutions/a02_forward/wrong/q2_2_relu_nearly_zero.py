"""Relu has slope 0 wherever z is nearly 0."""

HINT = "Only the corner itself has slope 0. On which side of it does a tiny positive z lie?"


def activate_grad(z, kind):
    z = np.asarray(z, dtype=float)
    a = activate(z, kind)
    if kind == "linear":
        return np.ones_like(z)
    if kind == "relu":
        return np.where(np.isclose(z, 0), 0.0, (z > 0) * 1.0)
    if kind == "sigmoid":
        return a * (1 - a)
    return 1 - a * a
