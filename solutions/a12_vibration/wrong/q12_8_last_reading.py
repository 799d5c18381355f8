"""The last reading of the window is learned in place of the next one."""

HINT = (
    "After training the net lies further from its targets than before. Does it learn y, or "
    "something else?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.fit(X, X[:, -1], batch_size=64, epochs=12, verbose=0)
    return model
