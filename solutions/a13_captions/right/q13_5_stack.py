"""A stack of T times the same array; exponentials."""


def init_state(V, Wh0, bh0):
    z = np.dot(V, Wh0) + bh0
    return 2 / (1 + np.exp(-2 * z)) - 1


def context_inputs(V, T):
    return np.stack([np.asarray(V, dtype=float)] * T, axis=1)
