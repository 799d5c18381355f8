"""A batch of one row loses its first axis."""

HINT = "A batch of one is still a batch: the result must keep the shape (1, H)."


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    h = np.tanh(x @ Wx + h_prev @ Wh + b)
    return h[0] if len(h) == 1 else h
