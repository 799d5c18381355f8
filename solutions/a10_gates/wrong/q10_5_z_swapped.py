"""z opens the candidate instead of the old state."""

HINT = (
    "z = 1 must keep the old state, and yours takes the candidate then. Some texts put z on "
    "the candidate; here, as in Keras and PyTorch, it sits on h_prev."
)


def gru_step(x, h_prev, Wx, Wh, b, reset_after=True):
    def sigmoid(a):
        small = np.exp(-np.abs(a))
        return np.where(a >= 0, 1.0, small) / (1.0 + small)

    x, h_prev = np.asarray(x, dtype=float), np.asarray(h_prev, dtype=float)
    Wx, Wh, b = (np.asarray(a, dtype=float) for a in (Wx, Wh, b))
    H = h_prev.shape[1]
    bx, bh = (b[0], b[1]) if reset_after else (b, np.zeros(3 * H))
    az, ar, ah = np.split(x @ Wx + bx, 3, axis=1)
    sz, sr, sh = np.split(h_prev @ Wh + bh, 3, axis=1)
    z, r = sigmoid(az + sz), sigmoid(ar + sr)
    if reset_after:
        candidate = np.tanh(ah + r * sh)
    else:
        candidate = np.tanh(ah + (r * h_prev) @ Wh[:, 2 * H :])
    return (1 - z) * h_prev + z * candidate
