"""Only full batches are used; the history is the loss after the epoch."""

HINT = (
    "The rows of the last, short batch are never used. With N = 10 and batches of 4 an epoch has "
    "three updates, not two."
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)) * np.sqrt(1 / a), np.zeros(b)))
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        total = 0.0
        for k in range(len(X) // batch_size):
            start = k * batch_size
            rows = order[start : start + batch_size]
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = sgd_step(params, grads, lr)
            total += value * len(rows)
        history.append(mlp_backward(X, y, params, kinds, loss)[0])
    return {"params": params, "history": history}
