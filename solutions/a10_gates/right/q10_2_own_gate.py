"""gate for all three switches."""


def lstm_step(x, h_prev, c_prev, Wx, Wh, b):
    z = np.dot(x, Wx) + np.dot(h_prev, Wh) + np.asarray(b)
    H = z.shape[1] // 4
    ones = np.ones((z.shape[0], H))
    gates = {
        "o": gate(z[:, 3 * H :], ones),
        "i": gate(z[:, :H], ones),
        "f": gate(z[:, H : 2 * H], ones),
        "g": np.tanh(z[:, 2 * H : 3 * H]),
    }
    c = gate(z[:, H : 2 * H], c_prev) + gate(z[:, :H], gates["g"])
    return [gate(z[:, 3 * H :], np.tanh(c)), c, gates]
