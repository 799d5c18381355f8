"""One array for each shape is filled again at every call."""

HINT = (
    "Your step writes every new state into the same array, so the state that a caller got "
    "before changes under his hands. Return a new array each time."
)

buffers = {}


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    h = buffers.setdefault(h_prev.shape, np.empty(h_prev.shape))
    h[...] = np.tanh(x @ Wx + h_prev @ Wh + b)
    return h
