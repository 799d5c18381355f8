"""Step by step with rnn_step_backward; what a block's first step sends back is thrown away."""


def truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k):
    dHs, X, Hs, h0 = (np.array(a, dtype=float) for a in (dHs, X, Hs, h0))
    dX, dh = np.empty(X.shape), 0
    sums = [0, 0, 0]
    for t in range(X.shape[1] - 1, -1, -1):
        dx, back, *more = rnn_step_backward(
            dHs[:, t] + dh, X[:, t], Hs[:, t - 1] if t else h0, Hs[:, t], Wx, Wh
        )
        dX[:, t] = dx
        sums = [s + m for s, m in zip(sums, more, strict=True)]
        if t == 0:
            dh0 = back
        dh = 0 if t % k == 0 else back
    return dX, dh0, *sums
