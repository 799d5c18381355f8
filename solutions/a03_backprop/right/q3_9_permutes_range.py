"""rng.permutation of an array of row numbers, weights by a helper, the loss after the epoch."""


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    def first_layer(rng, fan_in, fan_out):
        return rng.normal(0.0, (1.0 / fan_in) ** 0.5, size=(fan_in, fan_out)), np.zeros((fan_out,))

    X = np.array(X)
    y = np.array(y)
    generator = np.random.default_rng(seed)
    params = [first_layer(generator, *pair) for pair in zip(sizes[:-1], sizes[1:])]
    numbers = np.arange(len(y))
    history = [0.0] * epochs
    for epoch in range(epochs):
        mixed = generator.permutation(numbers)
        steps = len(y) // batch_size + (len(y) % batch_size > 0)
        for step in range(steps):
            batch = mixed[step * batch_size :][:batch_size]
            _, slopes = mlp_backward(X[batch], y[batch], params, kinds, loss)
            params = sgd_step(params, slopes, lr)
        history[epoch], _ = mlp_backward(X, y, params, kinds, loss)
    return {"params": params, "history": history}
