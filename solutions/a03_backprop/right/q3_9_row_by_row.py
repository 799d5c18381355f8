"""The gradient of a batch is the mean of the gradients of its rows; the loss is kept per row."""


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params = []
    for k, kind in enumerate(kinds):
        W = np.empty((sizes[k], sizes[k + 1]))
        for i in range(sizes[k]):  # row by row draws the same numbers as all at once
            W[i] = rng.normal(size=sizes[k + 1])
        params.append((W / sizes[k] ** 0.5, np.zeros(sizes[k + 1])))
    history = []
    for _ in range(epochs):
        order = [int(i) for i in rng.permutation(len(X))]
        seen = []
        while order:
            batch, order = order[:batch_size], order[batch_size:]
            total = [[0.0, 0.0] for _ in kinds]
            for i in batch:
                value, grads = mlp_backward(X[i : i + 1], y[i : i + 1], params, kinds, loss)
                seen.append(value)
                for sums, (dW, db) in zip(total, grads):
                    sums[0] = sums[0] + dW / len(batch)
                    sums[1] = sums[1] + db / len(batch)
            params = sgd_step(params, total, lr)
        history.append(sum(seen) / len(seen))
    return {"history": history, "params": params}
