"""Wh is transposed."""

HINT = (
    "Your Wh is transposed. With a symmetric Wh nobody would notice, but here it is not "
    "symmetric: which unit does Wh[0, 1] lead to?"
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh(x @ Wx + h_prev @ Wh.T + b)
