"""The whole chain rule by itself, without the two other functions; tuples come back."""


def mlp_backward(X, y, params, kinds, loss):
    def act(z, kind):
        if kind == "linear":
            return z, np.ones_like(z)
        if kind == "relu":
            return z * (z > 0), 1.0 * (z > 0)
        if kind == "tanh":
            return np.tanh(z), 1 - np.tanh(z) ** 2
        if kind == "sigmoid":
            s = 1 / (1 + np.exp(-z))
            return s, s * (1 - s)
        if kind == "softmax":
            e = np.exp(z - z.max(axis=1, keepdims=True))
            return e / e.sum(axis=1, keepdims=True), None
        raise ValueError("no such activation: " + kind)

    if len(params) != len(kinds):
        raise ValueError("one kind per layer, please")
    h = np.asarray(X, dtype=float)
    tape = []
    for layer, kind in zip(params, kinds, strict=True):
        W = np.asarray(layer[0], dtype=float)
        b = 0.0 if layer[1] is None else np.asarray(layer[1], dtype=float)
        out, slope = act(h @ W + b, kind)
        tape.append((h, W, slope))
        h = out
    n = len(h)
    if loss == "ce":
        value = -np.log(h[np.arange(n), y]).mean()
        delta = h.copy()
        delta[np.arange(n), y] -= 1
        delta /= n
    elif loss == "mse":
        y = np.asarray(y, dtype=float)
        if y.shape != h.shape:
            raise ValueError(f"{y.shape} is not {h.shape}")
        error = h - y
        value = (error**2).mean()
        delta = 2 / error.size * error * tape[-1][2]
    else:
        raise ValueError("loss is mse or ce")
    grads = []
    for k in range(len(tape) - 1, -1, -1):
        h, W, _ = tape[k]
        grads.append((h.T @ delta, delta.sum(axis=0)))
        if k > 0:
            delta = delta @ W.T * tape[k - 1][2]
    return value, tuple(grads[::-1])
