"""The state of row 0 is used for all rows."""

HINT = (
    "Row n of the batch has its own memory, row n of h_prev. All your rows remember the same "
    "thing."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh(x @ Wx + h_prev[:1] @ Wh + b)
