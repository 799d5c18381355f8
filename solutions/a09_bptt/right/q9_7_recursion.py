"""The value after t steps from the value after t - 1 steps."""


def self_loop(h0, w, steps, kind):
    if steps == 0:
        return np.array([h0], dtype=np.float64)
    before = self_loop(h0, w, steps - 1, kind)
    z = w * before[-1]
    if kind == "linear":
        new = z
    elif kind == "relu":
        new = np.where(z < 0, 0, z)
    elif kind == "sigmoid":
        new = np.where(z < 0, np.exp(-abs(z)), 1) / (1 + np.exp(-abs(z)))
    elif kind == "tanh":
        new = np.tanh(z)
    else:
        raise ValueError("unknown kind")
    return np.append(before, new)
