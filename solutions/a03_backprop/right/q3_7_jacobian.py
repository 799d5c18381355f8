"""ce by the long way: the gradient by the probabilities, then the full Jacobian of softmax."""


def mlp_backward(X, y, params, kinds, loss):
    if len(params) - len(kinds):
        raise ValueError("lengths differ")
    if loss != "mse" and loss != "ce":
        raise ValueError("loss?")
    X = np.asarray(X, dtype=float)
    hs, zs = [X], []
    for i in range(len(params)):
        W, b = params[i]
        z = hs[i] @ np.asarray(W, dtype=float)
        z = z if b is None else z + np.asarray(b, dtype=float)
        zs.append(z)
        if kinds[i] == "softmax":
            e = np.exp(z - np.max(z, axis=1, keepdims=True))
            hs.append(e / np.sum(e, axis=1, keepdims=True))
        elif kinds[i] == "relu":
            hs.append(np.maximum(0, z))
        elif kinds[i] == "tanh":
            hs.append(np.tanh(z))
        elif kinds[i] == "sigmoid":
            hs.append((1 + np.tanh(z / 2)) / 2)
        elif kinds[i] == "linear":
            hs.append(z)
        else:
            raise ValueError("kind?")
    p = hs[-1]
    N, K = p.shape
    grads = [None] * len(params)
    last = len(params) - 1
    if loss == "ce":
        dp = np.zeros((N, K))
        value = 0.0
        for n in range(N):
            value -= np.log(p[n, y[n]]) / N
            dp[n, y[n]] = -1 / p[n, y[n]] / N
        jacobian = np.einsum("nk,kj->nkj", p, np.eye(K)) - np.einsum("nk,nj->nkj", p, p)
        dz = np.einsum("nk,nkj->nj", dp, jacobian)
        dout, dW, db = dense_backward(dz, hs[last], params[last][0], zs[last], "linear")
        grads[last] = (dW, db)
        last -= 1
    else:
        if np.array(y).shape != (N, K):
            raise ValueError("y?")
        value = np.sum((p - np.array(y)) ** 2) / (N * K)
        dout = (p - np.array(y)) * 2 / (N * K)
    while last >= 0:
        dout, dW, db = dense_backward(dout, hs[last], params[last][0], zs[last], kinds[last])
        grads[last] = (dW, db)
        last = last - 1
    return value, grads
