"""The history is the loss of all rows after each epoch; batches by np.split."""


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X = np.array(X, dtype=float)
    y = np.array(y)
    rng = np.random.default_rng(seed)
    params = [
        (rng.normal(0, 1 / np.sqrt(sizes[k]), (sizes[k], sizes[k + 1])), np.zeros(sizes[k + 1]))
        for k in range(len(sizes) - 1)
    ]
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for rows in np.split(order, range(batch_size, len(X), batch_size)):
            params = sgd_step(params, mlp_backward(X[rows], y[rows], params, kinds, loss)[1], lr)
        history.append(mlp_backward(X, y, params, kinds, loss)[0])
    return dict(params=params, history=history)
