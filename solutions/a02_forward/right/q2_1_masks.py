"""Masks choose the safe formula for every number."""


def activate(z, kind):
    z = np.asarray(z, dtype=float)
    if kind == "linear":
        return z.copy()
    elif kind == "relu":
        return z * (z > 0)
    elif kind == "tanh":
        return np.tanh(z)
    elif kind == "sigmoid":
        out = np.empty_like(z)
        plus = z >= 0
        out[plus] = 1 / (1 + np.exp(-z[plus]))
        e = np.exp(z[~plus])
        out[~plus] = e / (1 + e)
        return out
    else:
        raise ValueError("unknown kind: " + str(kind))
