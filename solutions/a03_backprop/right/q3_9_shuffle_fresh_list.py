"""rng.shuffle on a new list of row numbers in every epoch: the same draw as rng.permutation."""


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.array(X, dtype=float), np.array(y)
    n = len(X)
    rng = np.random.default_rng(seed)
    weights, biases = [], []
    for k in range(1, len(sizes)):
        weights.append(rng.normal(loc=0.0, scale=sizes[k - 1] ** -0.5, size=sizes[k - 1 : k + 1]))
        biases.append(np.zeros(sizes[k]))
    params = tuple(zip(weights, biases))
    history = ()
    for _ in range(epochs):
        index = np.arange(n)
        rng.shuffle(index)
        losses, counts = [], []
        for k in range(int(np.ceil(n / batch_size))):
            rows = index[k * batch_size : min((k + 1) * batch_size, n)]
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = tuple(sgd_step(params, grads, lr))
            losses.append(value)
            counts.append(len(rows))
        history += (np.average(losses, weights=counts),)
    return {"params": params, "history": history}
