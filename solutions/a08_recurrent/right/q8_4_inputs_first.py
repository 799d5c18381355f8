"""All inputs meet Wx at once; h_last is a view of Hs."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    from_input = np.asarray(X, dtype=float) @ np.asarray(Wx) + np.asarray(b)
    N, T, H = from_input.shape
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    Hs = np.empty((N, T, H))
    for t in range(T):
        h = Hs[:, t] = np.tanh(from_input[:, t] + h @ np.asarray(Wh))
    if lengths is not None:
        for n in range(N):
            if lengths[n] == 0:
                Hs[n] = 0 if h0 is None else np.asarray(h0)[n]
            else:
                Hs[n, lengths[n] :] = Hs[n, lengths[n] - 1]
    return Hs, Hs[:, -1]
