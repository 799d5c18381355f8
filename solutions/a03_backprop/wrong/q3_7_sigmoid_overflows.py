"""The sigmoid of a large sum is inf divided by inf."""

HINT = (
    "Your values are right near 0, but with a sum of 1000 your sigmoid is inf divided by inf. Write"
    " it so that exp gets no large positive number."
)


def mlp_backward(X, y, params, kinds, loss):
    phi = {
        "linear": lambda z: z,
        "relu": lambda z: np.maximum(z, 0),
        "tanh": np.tanh,
        "sigmoid": lambda z: np.exp(z) / (1 + np.exp(z)),
    }
    if len(params) != len(kinds) or loss not in ("mse", "ce"):
        raise ValueError("lengths or loss")
    kinds = [*kinds[:-1], "linear"] if loss == "ce" else kinds
    if any(kind not in phi for kind in kinds):
        raise ValueError("kind")
    out, read, sums = np.asarray(X, dtype=float), [], []
    for (W, b), kind in zip(params, kinds):
        read.append(out)
        z = out @ W if b is None else out @ W + b
        sums.append(z)
        out = phi[kind](z)
    if loss == "ce":
        value, d = softmax_ce(sums[-1], y)
    else:
        if np.shape(y) != out.shape:
            raise ValueError("y")
        value, d = float(((out - y) ** 2).mean()), 2 * (out - y) / out.size
    grads = []
    for k in reversed(range(len(params))):
        d, dW, db = dense_backward(d, read[k], params[k][0], sums[k], kinds[k])
        grads.append((dW, db))
    return value, grads[::-1]
