"""Every step starts from the first hidden state."""

HINT = (
    "Every step of yours reads the same first hidden state. The gates of a step read the h "
    "of the step before."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h_new, c, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        Hs[:, t] = h_new
    return Hs, h_new, c
