"""The value of a single row is an array of one entry."""

HINT = (
    "With a single row your value is an array with one entry. It is a float, however many rows"
    " there are."
)


def mlp_backward(X, y, params, kinds, loss):
    phi = {
        "linear": lambda z: z,
        "relu": lambda z: np.maximum(z, 0),
        "tanh": np.tanh,
        "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)),
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
    if len(out) == 1:
        value = np.array([value])
    return value, grads[::-1]
