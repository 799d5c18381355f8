"""tanh of input and bias, tanh of the state, then tanh of the sum."""

HINT = (
    "Each number goes through tanh once only: the three parts are added as they are, before "
    "any tanh."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh(np.tanh(x @ Wx) + np.tanh(h_prev @ Wh) + b)
