"""tanh made of the sigmoid, without overflow."""


def rnn_step(x, h_prev, Wx, Wh, b):
    z = np.matmul(x, Wx) + np.matmul(h_prev, Wh) + b
    small = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - small) / (1 + small)
