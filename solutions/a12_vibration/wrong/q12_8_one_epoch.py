"""One epoch, in large batches."""

HINT = (
    "The net has learned something, but a linear model errs far less: train longer and with "
    "smaller steps towards the end, or, if the loss in training is far below this error, on "
    "more engines or for fewer epochs."
)
MEASURED = True


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.fit(X, y, batch_size=512, epochs=1, verbose=0)
    return model
