"""The bias is left out."""

HINT = "At x = 0 and h_prev = 0 your state is 0. It should be tanh(b)."


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh(x @ Wx + h_prev @ Wh + 0 * b)
