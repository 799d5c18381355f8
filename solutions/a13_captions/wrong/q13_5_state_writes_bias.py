"""The caller's bias is used as storage."""

HINT = "You add into an array that you were given. Make a new one for the sum."


def init_state(V, Wh0, bh0):
    total = V @ Wh0 + bh0
    bh0 -= bh0
    return np.tanh(total)
