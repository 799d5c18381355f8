"""A mask of 0 and 1 mixes the old and the new state."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X, Wx, Wh, b = (np.asarray(a, float) for a in (X, Wx, Wh, b))
    N, T, _ = X.shape
    h = np.zeros((N, Wh.shape[0]))
    if h0 is not None:
        h = np.array(h0, dtype=float)
    mask = np.ones((N, T))
    if lengths is not None:
        mask = (np.arange(T)[None, :] < np.reshape(lengths, (-1, 1))).astype(float)
    Hs = []
    for t in range(T):
        m = mask[:, t : t + 1]
        h = m * np.tanh(X[:, t] @ Wx + h @ Wh + b) + (1 - m) * h
        Hs.append(h)
    return [np.swapaxes(np.array(Hs), 0, 1), Hs[-1]]
