"""The loop over time runs over the sequences."""

HINT = (
    "Time is axis 1 of X: X is (N, T, D), and your loop walks along axis 0, from one "
    "sequence to the next."
)


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.asarray(X, dtype=float)
    T, N, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    c = np.zeros((N, H)) if c0 is None else np.asarray(c0, dtype=float)
    Hs = np.zeros((T, N, H))
    for t in range(T):
        h, c, _ = lstm_step(X[t], h, c, Wx, Wh, b)
        Hs[t] = h
    return Hs, h, c
