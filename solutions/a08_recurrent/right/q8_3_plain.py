"""As a beginner writes it, without conversions."""


def rnn_step(x, h_prev, Wx, Wh, b):
    z = np.dot(x, Wx)
    z = z + np.dot(h_prev, Wh)
    z = z + b
    h = np.tanh(z)
    return h
