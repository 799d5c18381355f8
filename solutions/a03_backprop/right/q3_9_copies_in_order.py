"""New copies of X and y in the order of the epoch, a while loop, lists [W, b], an array history."""


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params = []
    for fan_in, fan_out in zip(sizes, sizes[1:]):
        W = np.sqrt(1 / fan_in) * rng.standard_normal((fan_in, fan_out))
        params.append([W, np.zeros(fan_out)])
    history = np.zeros(epochs)
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        mixed_x, mixed_y = X[order], y[order]
        start = 0
        while start < len(X):
            batch_x = mixed_x[start : start + batch_size]
            batch_y = mixed_y[start : start + batch_size]
            value, grads = mlp_backward(batch_x, batch_y, params, kinds, loss)
            params = [list(pair) for pair in sgd_step(params, grads, lr)]
            history[epoch] += value * len(batch_x) / len(X)
            start += batch_size
    return {"params": params, "history": history}
