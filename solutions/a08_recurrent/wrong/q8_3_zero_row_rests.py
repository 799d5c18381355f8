"""A row of zeros is taken for padding: its state stays as it was."""

HINT = (
    "A row of zeros is an input like all others: the old state still goes through Wh and "
    "b. In yours the state stands still."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    new = np.tanh(x @ Wx + h_prev @ Wh + b)
    return np.where(np.any(x != 0, axis=1, keepdims=True), new, h_prev)
