"""The first weights have the standard deviation 1."""

HINT = (
    "Your first weights are drawn with standard deviation 1. In a layer with many inputs the sums "
    "get too large: what has to happen to the draw?"
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)), np.zeros(b)))
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
