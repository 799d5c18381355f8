"""Each state is computed from the last ten inputs only."""

HINT = (
    "In a long sequence your states know the last few inputs only. A state comes from the "
    "state before it, and so from all inputs since the start."
)


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.asarray(X, dtype=float)
    N, T, _ = X.shape
    H = np.shape(Wh)[0]
    h = np.zeros((N, H)) if h0 is None else np.asarray(h0, dtype=float)
    lengths = np.full(N, T) if lengths is None else np.asarray(lengths)
    start, Hs = h, np.zeros((N, T, H))
    for t in range(T):
        new = start if t < 10 else np.zeros((N, H))
        for k in range(max(0, t - 9), t + 1):
            new = rnn_step(X[:, k], new, Wx, Wh, b)
        h = np.where((t < lengths)[:, None], new, h)
        Hs[:, t] = h
    return Hs, h
