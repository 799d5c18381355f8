"""Calls rnn_step_backward and writes into a copy of dHs; a list comes back."""


def rnn_backward(dHs, X, Hs, h0, Wx, Wh, b):
    total = np.array(dHs, dtype=float)
    X, Hs, h0 = np.asarray(X), np.asarray(Hs), np.asarray(h0)
    T = X.shape[1]
    dX = [None] * T
    dWx, dWh, db = np.zeros(np.shape(Wx)), np.zeros(np.shape(Wh)), np.zeros(np.shape(b))
    for t in range(T - 1, -1, -1):
        if t == 0:
            h_prev = h0
        else:
            h_prev = Hs[:, t - 1]
        dX[t], back, a, c, d = rnn_step_backward(total[:, t], X[:, t], h_prev, Hs[:, t], Wx, Wh)
        dWx += a
        dWh += c
        db += d
        if t == 0:
            dh0 = back
        else:
            total[:, t - 1] += back
    return [np.stack(dX, axis=1), dh0, dWx, dWh, db]
