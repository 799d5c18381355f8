"""The bias is left out."""

HINT = "You leave bh0 out: a picture vector of zeros must give tanh(bh0), not 0."


def init_state(V, Wh0, bh0):
    return np.tanh(V @ Wh0 + 0 * bh0)
