"""Sizes that do not fit are cut to the smaller one."""

HINT = (
    "Your step cuts sizes that do not fit to the smaller one and goes on in silence. That "
    "hides a mistake of the caller: it should raise ValueError."
)


def gru_step(x, h_prev, Wx, Wh, b, reset_after=True):
    def sigmoid(a):
        small = np.exp(-np.abs(a))
        return np.where(a >= 0, 1.0, small) / (1.0 + small)

    x, h_prev = np.asarray(x, dtype=float), np.asarray(h_prev, dtype=float)
    Wx, Wh, b = (np.asarray(a, dtype=float) for a in (Wx, Wh, b))
    D, H = min(x.shape[1], len(Wx)), min(h_prev.shape[1], len(Wh))
    width = 3 * H
    x, h_prev, Wx, Wh = x[:, :D], h_prev[:, :H], Wx[:D, :width], Wh[:H, :width]
    b = b[..., :width]
    bx, bh = (b[0], b[1]) if reset_after else (b, np.zeros(3 * H))
    az, ar, ah = np.split(x @ Wx + bx, 3, axis=1)
    sz, sr, sh = np.split(h_prev @ Wh + bh, 3, axis=1)
    z, r = sigmoid(az + sz), sigmoid(ar + sr)
    if reset_after:
        candidate = np.tanh(ah + r * sh)
    else:
        candidate = np.tanh(ah + (r * h_prev) @ Wh[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
