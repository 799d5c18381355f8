"""x is dropped."""

HINT = (
    "Change x and look: your new state stays the same. A state that hears nothing new is no "
    "reader."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    return np.tanh((0 * x) @ Wx + h_prev @ Wh + b)
