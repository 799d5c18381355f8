"""The rows of each batch are drawn at random, and some come twice."""

HINT = (
    "Some rows come twice in an epoch and others never: you draw the rows of each batch anew. An "
    "epoch goes once through all rows, in one random order."
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)) * np.sqrt(1 / a), np.zeros(b)))
    for epoch in range(epochs):
        total = 0.0
        for start in range(0, len(X), batch_size):
            rows = rng.integers(0, len(X), min(batch_size, len(X) - start))
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = sgd_step(params, grads, lr)
            total += value * len(rows)
        history.append(total / len(X))
    return {"params": params, "history": history}
