"""The sum is kept between -1 and 1 by cutting it."""

HINT = (
    "Your sum is cut at -1 and 1 before the tanh, so your states never come close to 1. "
    "Nothing has to be cut: tanh does that."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh(np.clip(x @ Wx + h_prev @ Wh + b, -1, 1))
