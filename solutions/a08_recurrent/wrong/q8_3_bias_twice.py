"""The bias is added with the input and again with the state."""

HINT = "At x = 0 and h_prev = 0 the state should be tanh(b). Print it: how often did you add b?"


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh((x @ Wx + b) + (h_prev @ Wh + b))
