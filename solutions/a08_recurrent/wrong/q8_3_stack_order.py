"""[h, x] is multiplied by Wx on top of Wh."""

HINT = (
    "You put state and input side by side and the two weights on top of each other: look at "
    "the order of the stack, each part has to meet its own weights."
)


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    if x.shape[1] != len(Wx) or h_prev.shape[1] != len(Wh):
        raise ValueError("shapes do not fit")
    return np.tanh(np.hstack([h_prev, x]) @ np.vstack([Wx, Wh]) + b)
