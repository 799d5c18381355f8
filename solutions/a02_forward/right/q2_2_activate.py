"""The values of Q2.1, put into the formulas."""


def activate_grad(z, kind):
    h = activate(z, kind)
    if kind == "linear":
        return np.ones_like(h)
    if kind == "relu":
        return (h > 0).astype(float)
    if kind == "sigmoid":
        return h * (1 - h)
    return 1 - h * h
