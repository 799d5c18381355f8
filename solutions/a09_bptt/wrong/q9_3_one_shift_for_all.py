"""The largest score of the whole batch is subtracted from every row."""

HINT = (
    "You subtract one number from the whole batch, so a row far below the largest score is left "
    "with zeros only. Every row has a largest score of its own."
)


def many_to_one_loss(X, labels, params):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    Wx, Wh, b, Wy, by = (np.asarray(params[k], dtype=float) for k in ("Wx", "Wh", "b", "Wy", "by"))
    n, steps, _ = X.shape
    h0 = np.zeros((n, len(b)))
    Hs = np.zeros((n, steps, len(b)))
    h = h0
    for t in range(steps):
        h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
        Hs[:, t] = h
    scores = h @ Wy + by
    p = np.exp(scores - scores.max())
    p /= p.sum(axis=1, keepdims=True)
    rows = np.arange(n)
    loss = -np.log(p[rows, labels]).mean()
    d = p.copy()
    d[rows, labels] -= 1
    d /= n
    dWy = h.T @ d
    dby = d.sum(axis=0)
    dHs = np.zeros(Hs.shape)
    dHs[:, -1] = d @ Wy.T
    _, _, dWx, dWh, db = rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)
    return loss, {"Wx": dWx, "Wh": dWh, "b": db, "Wy": dWy, "by": dby}
