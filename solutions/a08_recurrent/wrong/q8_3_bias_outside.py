"""The bias is added after tanh."""

HINT = (
    "The bias belongs to the sum, inside tanh. Yours is added afterwards, so the state can "
    "leave the range from -1 to 1."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh(x @ Wx + h_prev @ Wh) + b
