"""X and y of the caller are brought into the new order in place."""

HINT = (
    "After the training your caller finds X and y in another order. Leave them as they are: read "
    "the rows of a batch by their numbers, or work on copies."
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    first_x, first_y = X.copy(), y.copy()
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((rng.normal(size=(a, b)) * np.sqrt(1 / a), np.zeros(b)))
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        X[:], y[:] = first_x[order], first_y[order]
        total = 0.0
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            value, grads = mlp_backward(
                X[start : start + batch_size], y[start : start + batch_size], params, kinds, loss
            )
            params = sgd_step(params, grads, lr)
            total += value * len(rows)
        history.append(total / len(X))
    return {"params": params, "history": history}
