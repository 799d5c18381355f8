"""1 is added to the bias of the forget gate."""

HINT = (
    "Nothing is added to b: the 1 that Keras puts on the forget gate's bias is where "
    "training starts, and b already holds it."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    b = np.asarray(b, dtype=float) + np.repeat([0.0, 1.0, 0.0, 0.0], np.size(b) // 4)
    Hs = np.zeros((N, T, H))
    for t in range(T):
        h, c, _ = lstm_step(X[:, t], h, c, Wx, Wh, b)
        Hs[:, t] = h
    return Hs, h, c
