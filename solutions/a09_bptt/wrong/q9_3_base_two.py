"""The logarithm has base 2."""

HINT = (
    "Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not "
    "1."
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
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    rows = np.arange(n)
    loss = -np.log2(p[rows, labels]).mean()
    d = p.copy()
    d[rows, labels] -= 1
    d /= n
    dWy = h.T @ d
    dby = d.sum(axis=0)
    dHs = np.zeros(Hs.shape)
    dHs[:, -1] = d @ Wy.T
    _, _, dWx, dWh, db = rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)
    return loss, {"Wx": dWx, "Wh": dWh, "b": db, "Wy": dWy, "by": dby}
