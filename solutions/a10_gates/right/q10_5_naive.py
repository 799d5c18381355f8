"""The short sigmoid, slices instead of split; it may warn but is right."""


def gru_step(x, h_prev, Wx, Wh, b, reset_after=True):
    x, h_prev, Wx, Wh, b = map(np.array, (x, h_prev, Wx, Wh, b))
    h = h_prev.shape[1]
    if reset_after:
        zx = x @ Wx + b[0]
        zh = h_prev @ Wh + b[1]
    else:
        zx = x @ Wx + b
        zh = h_prev @ Wh
    z = 1 / (1 + np.exp(-(zx[:, :h] + zh[:, :h])))
    r = 1 / (1 + np.exp(-(zx[:, h : 2 * h] + zh[:, h : 2 * h])))
    if reset_after:
        new = np.tanh(zx[:, 2 * h :] + r * zh[:, 2 * h :])
    else:
        new = np.tanh(zx[:, 2 * h :] + np.dot(r * h_prev, Wh[:, 2 * h :]))
    return new + z * (h_prev - new)
