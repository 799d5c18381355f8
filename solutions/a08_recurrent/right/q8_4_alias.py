"""The start itself is the last state where no row makes a step; a boolean index."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, D = X.shape
    if lengths is None:
        lengths = np.full(N, T)
    lengths = np.asarray(lengths)
    h = np.zeros((N, np.shape(Wh)[0])) if h0 is None else np.asarray(h0, dtype=float)
    out = []
    for t in range(T):
        active = lengths > t
        if active.any():
            h = h.copy()
            h[active] = rnn_step(X[active, t], h[active], Wx, Wh, b)
        out.append(h)
    return np.array(out).swapaxes(0, 1), h
