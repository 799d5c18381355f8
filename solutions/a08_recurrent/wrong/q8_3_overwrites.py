"""The new state is written into h_prev."""

HINT = (
    "h_prev was overwritten: your caller may still need the state before. Return a new array."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    h = np.tanh(np.asarray(x) @ np.asarray(Wx) + np.asarray(h_prev) @ np.asarray(Wh) + b)
    if isinstance(h_prev, np.ndarray) and h_prev.dtype == float:
        h_prev[:] = h
    return h
