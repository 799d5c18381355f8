"""The weights of the last layer are drawn first."""

HINT = (
    "You draw the weights of the last layer first. The order is the order of the layers, from the "
    "input on."
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in reversed(list(zip(sizes[:-1], sizes[1:]))):
        params.insert(0, (rng.normal(size=(a, b)) * np.sqrt(1 / a), np.zeros(b)))
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        total = 0.0
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = sgd_step(params, grads, lr)
            total += value * len(rows)
        history.append(total / len(X))
    return {"params": params, "history": history}
