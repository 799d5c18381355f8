"""The two rows of b are exchanged."""

HINT = (
    "The two rows of b are exchanged: row 0 goes with the input, row 1 with the state. In the "
    "candidate that makes a difference."
)


def gru_step(x, h_prev, Wx, Wh, b, reset_after=True):
    def sigmoid(a):
        small = np.exp(-np.abs(a))
        return np.where(a >= 0, 1.0, small) / (1.0 + small)

    x, h_prev = np.asarray(x, dtype=float), np.asarray(h_prev, dtype=float)
    Wx, Wh, b = (np.asarray(a, dtype=float) for a in (Wx, Wh, b))
    H = h_prev.shape[1]
    bx, bh = (b[1], b[0]) if reset_after else (b, np.zeros(3 * H))
    az, ar, ah = np.split(x @ Wx + bx, 3, axis=1)
    sz, sr, sh = np.split(h_prev @ Wh + bh, 3, axis=1)
    z, r = sigmoid(az + sz), sigmoid(ar + sr)
    if reset_after:
        candidate = np.tanh(ah + r * sh)
    else:
        candidate = np.tanh(ah + (r * h_prev) @ Wh[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
