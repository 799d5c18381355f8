"""tanh is taken of every part and the results are added."""

HINT = (
    "Your state can leave the range from -1 to 1: add the three parts first, then take one "
    "tanh of the sum."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh(x @ Wx) + np.tanh(h_prev @ Wh) + np.tanh(b)
