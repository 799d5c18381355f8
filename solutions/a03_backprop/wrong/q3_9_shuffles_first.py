"""The first order is drawn before the weights."""

HINT = (
    "You draw an order of the rows before the weights, so the weights get other random numbers. "
    "First all weights, then the orders, each at the start of its epoch."
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(X))
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)) * np.sqrt(1 / a), np.zeros(b)))
    for epoch in range(epochs):
        total = 0.0
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = sgd_step(params, grads, lr)
            total += value * len(rows)
        history.append(total / len(X))
        order = rng.permutation(len(X))
    return {"params": params, "history": history}
