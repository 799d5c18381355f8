"""Input and state side by side, their weights on top of each other."""


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev = np.asarray(x, float), np.asarray(h_prev, float)
    if x.shape[1] != len(Wx):
        raise ValueError(f"x {x.shape} does not fit Wx {np.shape(Wx)}")
    if h_prev.shape[1] != len(Wh):
        raise ValueError(f"h_prev {h_prev.shape} does not fit Wh {np.shape(Wh)}")
    return np.tanh(np.concatenate([x, h_prev], axis=1) @ np.concatenate([Wx, Wh]) + b)
