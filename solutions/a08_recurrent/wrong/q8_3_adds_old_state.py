"""The old state is added to the new one."""

HINT = (
    "The old state comes in through its weights Wh only. You add it once more, unweighted, "
    "after tanh."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return h_prev + np.tanh(x @ Wx + h_prev @ Wh + b)
