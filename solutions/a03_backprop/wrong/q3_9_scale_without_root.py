"""The standard deviation of the first weights is 1/fan_in."""

HINT = (
    "Your first weights are too small. The standard deviation is sqrt(1 / fan_in): did you forget "
    "the root?"
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)) * (1 / a), np.zeros(b)))
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
