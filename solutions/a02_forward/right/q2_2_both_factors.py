"""The slope of the sigmoid as sigmoid(z) times sigmoid(-z)."""


def activate_grad(z, kind):
    if kind not in ("linear", "relu", "sigmoid", "tanh"):
        raise ValueError(f"{kind} is no activation")
    z = np.asarray(z) * 1.0
    if kind == "linear":
        grad = np.full(z.shape, 1.0)
    elif kind == "relu":
        grad = np.zeros(z.shape)
        grad[z > 0] = 1
    elif kind == "sigmoid":
        grad = activate(z, "sigmoid") * activate(-z, "sigmoid")
    else:
        grad = (1 - np.tanh(z)) * (1 + np.tanh(z))
    return grad
