"""Every step starts from the first cell state."""

HINT = (
    "Your memory is lost after one step: every step starts from the same cell state again. "
    "What must one step hand to the next, beside h?"
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h, c_new, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        Hs[:, t] = h
    return Hs, h, c_new
