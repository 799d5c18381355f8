"""The result has the dtype of h_prev."""

HINT = (
    "With whole numbers as states your result loses its decimals: an array made in the "
    "likeness of an int array holds ints."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    h = np.zeros_like(h_prev)
    h[:] = np.tanh(np.asarray(x) @ np.asarray(Wx) + np.asarray(h_prev) @ np.asarray(Wh) + b)
    return h
