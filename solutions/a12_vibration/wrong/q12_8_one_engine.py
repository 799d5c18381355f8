"""Only the windows of the first engine."""

HINT = (
    "The net has learned something, but a linear model errs far less: train longer and with "
    "smaller steps towards the end, or, if the loss in training is far below this error, on "
    "more engines or for fewer epochs."
)
MEASURED = True


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    few = max(1, len(X) // 8)
    model.fit(X[:few], y[:few], batch_size=64, epochs=40, verbose=0)
    return model
