"""The weights are updated inside the function."""

HINT = (
    "params was changed: this function only reports the gradients, the step downhill comes "
    "later and elsewhere."
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
    loss = -np.log(p[rows, labels]).mean()
    d = p.copy()
    d[rows, labels] -= 1
    d /= n
    dWy = h.T @ d
    dby = d.sum(axis=0)
    dHs = np.zeros(Hs.shape)
    dHs[:, -1] = d @ Wy.T
    _, _, dWx, dWh, db = rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)
    if isinstance(params["by"], np.ndarray):
        params["by"][...] = params["by"] - 0.1 * dby
    return loss, {"Wx": dWx, "Wh": dWh, "b": db, "Wy": dWy, "by": dby}
