"""The sum is returned as it is."""

HINT = (
    "Your sums are right, but a state should stay between -1 and 1: the last step, the "
    "squashing, is missing."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return x @ Wx + h_prev @ Wh + b
