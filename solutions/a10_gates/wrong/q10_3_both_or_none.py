"""A state that is given alone is ignored."""

HINT = (
    "If only one of h0 and c0 is given, you ignore it. Only the one that is missing starts "
    "at zero."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    if h0 is None or c0 is None:
        h, c = 0.0 * h, 0.0 * c
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h, c, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        Hs[:, t] = h
    return Hs, h, c
