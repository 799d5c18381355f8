"""All rows are one batch, whatever batch_size says."""

HINT = (
    "You make one step for each epoch, with all rows at once. batch_size says after how many rows "
    "a step is due."
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)) * np.sqrt(1 / a), np.zeros(b)))
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        value, grads = mlp_backward(X[order], y[order], params, kinds, loss)
        params = sgd_step(params, grads, lr)
        history.append(value)
    return {"params": params, "history": history}
