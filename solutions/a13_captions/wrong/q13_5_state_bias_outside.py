"""The bias is added after tanh."""

HINT = "You add the bias after tanh, so the state may leave -1 to 1. Add first, squash last."


def init_state(V, Wh0, bh0):
    return np.tanh(V @ Wh0) + bh0
