"""Columns are vectors: every weight is transposed, and the result at the end."""


def rnn_step(x, h_prev, Wx, Wh, b):
    b = np.array(b, dtype=float).reshape(-1, 1)
    z = np.dot(np.transpose(Wx), np.transpose(x)) + np.dot(np.transpose(Wh), np.transpose(h_prev))
    return np.tanh(z + b).T
