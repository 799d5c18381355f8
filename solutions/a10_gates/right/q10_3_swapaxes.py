"""Stacked with time first, then the axes are exchanged."""


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    N = len(X)
    H = np.shape(b)[0] // 4
    h = np.zeros((N, H)) if h0 is None else h0
    c = np.zeros((N, H)) if c0 is None else c0
    out = []
    for x in np.swapaxes(np.asarray(X), 0, 1):
        h, c = lstm_step(x, h, c, Wx, Wh, b)[:2]
        out += [h]
    return np.swapaxes(np.array(out), 0, 1), h, c
