"""Each block is filled on its own."""


def latch_weights():
    i, f, g, o = range(4)
    value, flag = 0, 1
    Wx, Wh, b = np.zeros((2, 4)), np.zeros((1, 4)), np.zeros(4)
    Wx[value, g] = 2.0
    Wx[flag, i], b[i] = 24.0, -12.0
    Wx[flag, f], b[f] = -24.0, 12.0
    b[o] = 5.0
    return Wx, Wh, b
