"""h_prev is dropped."""

HINT = (
    "Change h_prev and look: your new state stays the same. Which of the three parts is "
    "missing?"
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    if h_prev.shape[1] != len(Wh):
        raise ValueError("h_prev does not fit Wh")
    return np.tanh(x @ Wx + np.zeros(h_prev.shape) @ Wh + b)
