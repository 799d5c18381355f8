"""The batch losses are averaged as if all batches had the same size."""

HINT = (
    "Your history counts a short last batch as much as a full one. The mean is over samples: how "
    "much should a batch of 2 rows weigh in a mean over 10?"
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)) * np.sqrt(1 / a), np.zeros(b)))
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        losses = []
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = sgd_step(params, grads, lr)
            losses.append(value)
        history.append(float(np.mean(losses)))
    return {"params": params, "history": history}
