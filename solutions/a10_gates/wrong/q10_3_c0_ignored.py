"""The cell state always starts at zero."""

HINT = (
    "You start with an empty memory although c0 was given. Try c0 = 5: the first step must "
    "see it."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) + (0.0 if c0 is None else 0.0 * np.asarray(c0))
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h, c, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        Hs[:, t] = h
    return Hs, h, c
