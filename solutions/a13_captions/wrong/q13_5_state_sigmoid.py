"""Sigmoid in place of tanh."""

HINT = "Your state lies between 0 and 1: that is the sigmoid. A tanh net starts with tanh."


def init_state(V, Wh0, bh0):
    return 1 / (1 + np.exp(-(V @ Wh0 + bh0)))
