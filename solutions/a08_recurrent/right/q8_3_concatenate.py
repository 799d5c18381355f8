"""One product of the stacked arrays."""


def rnn_step(x, h_prev, Wx, Wh, b):
    both = np.hstack([x, h_prev])
    weights = np.vstack([Wx, Wh])
    if np.shape(x)[1] != np.shape(Wx)[0] or len(b) != weights.shape[1]:
        raise ValueError("x and Wx, or b, do not fit")
    return np.tanh(np.dot(both, weights) + b)
