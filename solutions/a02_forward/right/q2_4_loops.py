"""Plain Python: one loop, the math of a stable sigmoid, lists only."""


def hidden_unit(x, W1, j, kind):
    import math

    if len(x) != len(W1):
        raise ValueError(f"{len(x)} inputs, but {len(W1)} rows of weights")
    z = 0.0
    for i in range(len(x)):
        z = z + float(x[i]) * float(W1[i][j])
    if kind == "linear":
        return z
    elif kind == "relu":
        return z if z > 0 else 0.0
    elif kind == "tanh":
        return math.tanh(z)
    elif kind == "sigmoid":
        if z < 0:
            return math.exp(z) / (1 + math.exp(z))
        return 1 / (1 + math.exp(-z))
    else:
        raise ValueError("unknown kind")
