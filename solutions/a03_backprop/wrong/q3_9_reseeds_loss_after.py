"""The generator is made anew in every epoch; the history is the loss after the epoch."""

HINT = (
    "Every epoch of yours has the same order. How often do you start the random generator with "
    "the seed? Once is enough for the whole training."
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)) * np.sqrt(1 / a), np.zeros(b)))
    for epoch in range(epochs):
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(X))
        total = 0.0
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = sgd_step(params, grads, lr)
            total += value * len(rows)
        history.append(mlp_backward(X, y, params, kinds, loss)[0])
    return {"params": params, "history": history}
