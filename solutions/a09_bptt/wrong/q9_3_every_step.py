"""The loss is taken at every step and averaged."""

HINT = (
    "There is one label a sequence, and it is asked for at the end: only the last state is "
    "turned into scores."
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
    scores = Hs @ Wy + by
    p = np.exp(scores - scores.max(axis=2, keepdims=True))
    p /= p.sum(axis=2, keepdims=True)
    rows = np.arange(n)
    loss = -np.log(p[rows, :, labels]).mean()
    d = p.copy()
    d[rows, :, labels] -= 1
    d /= n * steps
    dWy = np.einsum("nth,ntv->hv", Hs, d)
    dby = d.sum(axis=(0, 1))
    dHs = d @ Wy.T
    _, _, dWx, dWh, db = rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)
    return loss, {"Wx": dWx, "Wh": dWh, "b": db, "Wy": dWy, "by": dby}
