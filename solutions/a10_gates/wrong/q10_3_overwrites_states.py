"""The states are updated in place."""

HINT = (
    "You write the new states into the caller's h0 and c0. Let the states be new arrays at "
    "each step."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h_new, c_new, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        h[...], c[...] = h_new, c_new
        Hs[:, t] = h
    return Hs, h, c
