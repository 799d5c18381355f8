"""The short sigmoid, which warns but is right."""


def lstm_step(x, h_prev, c_prev, Wx, Wh, b):
    x, h_prev, c_prev = np.array(x), np.array(h_prev), np.array(c_prev)
    z = x @ np.array(Wx) + h_prev @ np.array(Wh) + np.array(b)
    n, h4 = z.shape
    h = h4 // 4
    i = 1 / (1 + np.exp(-z[:, 0:h]))
    f = 1 / (1 + np.exp(-z[:, h : 2 * h]))
    g = np.tanh(z[:, 2 * h : 3 * h])
    o = 1 / (1 + np.exp(-z[:, 3 * h : 4 * h]))
    c_new = f * c_prev + i * g
    gates = {}
    gates["i"], gates["f"], gates["g"], gates["o"] = i, f, g, o
    return o * np.tanh(c_new), c_new, gates
