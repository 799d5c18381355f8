"""Sigmoid in place of tanh."""

HINT = (
    "All your states are positive, and negative values are expected too: this unit squashes "
    "with tanh, not with the sigmoid."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return 0.5 * (1 + np.tanh((x @ Wx + h_prev @ Wh + b) / 2))
