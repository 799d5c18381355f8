"""Hs holds the cell states."""

HINT = (
    "Hs should hold the hidden states, not the cell states: what other layers see has passed "
    "the output gate."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h, c, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        Hs[:, t] = c
    return Hs, h, c
