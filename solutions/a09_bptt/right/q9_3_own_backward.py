"""Softmax first, then the logarithm; calls rnn_backward, divides the loss's gradient late."""


def many_to_one_loss(X, labels, params):
    X = np.asarray(X, dtype=float)
    N = len(X)
    Wx, Wh = np.asarray(params["Wx"]), np.asarray(params["Wh"])
    h0 = np.zeros((N, len(params["b"])))
    Hs = []
    for t in range(X.shape[1]):
        Hs.append(np.tanh(X[:, t] @ Wx + (Hs[-1] if Hs else h0) @ Wh + np.asarray(params["b"])))
    Wy = np.asarray(params["Wy"])
    scores = Hs[-1] @ Wy + np.asarray(params["by"])
    p = np.exp(scores - np.max(scores, axis=1)[:, None])
    p = p / np.sum(p, axis=1)[:, None]
    loss = 0.0
    for n in range(N):
        loss += -np.log(p[n, labels[n]])
        p[n, labels[n]] -= 1
    grads = {}
    grads["by"] = p.sum(axis=0) / N
    grads["Wy"] = Hs[-1].T @ p / N
    outside = np.zeros((N, X.shape[1], len(h0[0])))
    outside[:, -1, :] = p @ Wy.T
    back = rnn_backward(outside, X, np.stack(Hs, axis=1), h0, Wx, Wh, params["b"])
    grads["Wx"], grads["Wh"], grads["b"] = (g / N for g in back[2:])
    return loss / N, grads
