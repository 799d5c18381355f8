"""The weights start at zero."""

HINT = (
    "All weights start at 0, so all hidden units get the same gradient: the hidden columns stay "
    "equal for ever. Draw the first weights at random."
)


def train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    rng = np.random.default_rng(seed)
    params, history = [], []
    for a, b in zip(sizes[:-1], sizes[1:]):
        params.append((np.zeros((a, b)), np.zeros(b)))
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        total = 0.0
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            value, grads = mlp_backward(X[rows], y[rows], params, kinds, loss)
            params = sgd_step(params, grads, lr)
            total += value * len(rows)
        history.append(total / len(X))
    return {"params": params, "history": history}
