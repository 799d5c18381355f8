"""One sequence after the other; each reads its own length only."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X)
    N, T, D = X.shape
    H = len(Wh)
    if h0 is None:
        h0 = [[0] * H] * N
    Hs, last = np.zeros((N, T, H)), np.zeros((N, H))
    for n in range(N):
        h = np.asarray(h0[n : n + 1], dtype=float)
        length = T if lengths is None else lengths[n]
        for t in range(T):
            if t < length:
                h = rnn_step(X[n : n + 1, t], h, Wx, Wh, b)
            Hs[n, t] = h[0]
        last[n] = h[0]
    return Hs, last
