"""Batches by hand, in an order of one's own."""


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    rng = np.random.default_rng(seed)
    for _ in range(10):
        order = rng.permutation(len(X))
        for start in range(0, len(X), 64):
            rows = order[start : start + 64]
            model.train_on_batch(X[rows], y[rows])
    return model
