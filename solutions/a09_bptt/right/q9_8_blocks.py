"""rnn_backward on every block, with the state that the block before left."""


def truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k):
    dHs, X, Hs = np.asarray(dHs), np.asarray(X), np.asarray(Hs)
    parts = []
    for s in range(0, X.shape[1], k):
        start = h0 if s == 0 else Hs[:, s - 1]
        e = s + k
        parts.append(rnn_backward(dHs[:, s:e], X[:, s:e], Hs[:, s:e], start, Wx, Wh, b))
    dX = np.concatenate([p[0] for p in parts], axis=1)
    return [dX, parts[0][1], *(sum(p[i] for p in parts) for i in (2, 3, 4))]
