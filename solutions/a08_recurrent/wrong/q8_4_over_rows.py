"""Axis 0 of X is taken for the time."""

HINT = (
    "Your loop runs over the sequences, as if they followed each other. Axis 1 is time: step "
    "t of all sequences is read at once."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    h = h if h0 is not None and N == T else np.zeros((T, H))
    if np.shape(h0 if h0 is not None else h)[1] != H:
        raise ValueError("h0 does not fit")
    Hs = np.zeros((N, T, H))
    for n in range(N):
        h = rnn_step(X[n], h, Wx, Wh, b)
        Hs[n] = h
    return Hs, h
