"""Sizes that do not fit are cut to the smaller one."""

HINT = (
    "Your function cuts sizes that do not fit to the smaller one and goes on in silence. "
    "That hides a mistake of the caller: it should raise ValueError."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    D = min(X.shape[2], len(Wx))
    X, Wx, b = X[:, :, :D], Wx[:D], b[: 4 * H]
    h, c = h[:, :H], c[:, :H]
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h, c, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        Hs[:, t] = h
    return Hs, h, c
