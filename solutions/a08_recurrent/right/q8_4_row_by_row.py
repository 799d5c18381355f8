"""One sequence after the other, each as long as it is."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.array(X, dtype=float)
    N, T, D = X.shape
    H = len(b)
    Hs = np.zeros((N, T, H))
    last = []
    for n in range(N):
        h = np.zeros((1, H)) if h0 is None else np.array(h0[n : n + 1], dtype=float)
        length = T if lengths is None else lengths[n]
        for t in range(T):
            if t < length:
                h = rnn_step(X[n : n + 1, t], h, Wx, Wh, b)
            Hs[n, t] = h[0]
        last.append(h[0])
    return Hs, np.array(last)
