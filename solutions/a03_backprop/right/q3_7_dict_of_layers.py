"""Keeps a small dictionary per layer, builds the list forwards at the end."""


def mlp_backward(X, y, params, kinds, loss):
    if loss not in ("mse", "ce"):
        raise ValueError("The loss must be 'mse' or 'ce'.")
    store = {}
    a = np.asarray(X, dtype=float)
    L = len(params)
    if L != len(kinds):
        raise ValueError("Every layer needs a kind.")
    for l in range(L):
        W, b = params[l]
        W = np.asarray(W, dtype=float)
        b = np.zeros(W.shape[1]) if b is None else np.asarray(b, dtype=float)
        z = np.einsum("nd,dh->nh", a, W) + b
        store[l] = {"in": a, "z": z, "W": W}
        if kinds[l] == "relu":
            a = np.clip(z, 0, None)
        elif kinds[l] == "sigmoid":
            a = np.exp(-np.logaddexp(0, -z))
        elif kinds[l] == "tanh":
            a = np.sinh(z) / np.cosh(z)
        elif kinds[l] in ("linear", "softmax"):
            a = z
        else:
            raise ValueError("Unknown activation.")
    if loss == "ce":
        value, delta = softmax_ce(store[L - 1]["z"], y)
    else:
        y = np.asarray(y, dtype=float)
        if a.shape != y.shape:
            raise ValueError("Wrong shape of y.")
        value = ((a - y) ** 2).sum() / a.size
        delta = (a - y) / a.size * 2
    for l in range(L - 1, -1, -1):
        kind = "linear" if kinds[l] == "softmax" else kinds[l]
        layer = store[l]
        delta, layer["dW"], layer["db"] = dense_backward(
            delta, layer["in"], layer["W"], layer["z"], kind
        )
    return value, [(store[l]["dW"], store[l]["db"]) for l in range(L)]
