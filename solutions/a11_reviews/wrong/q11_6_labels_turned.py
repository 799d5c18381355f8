"""The labels are turned round."""

HINT = (
    "Rows with label 1 get a lower probability after training than before. Is the model trained "
    "on the labels that it was given, each beside its own row?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.fit(X, 1 - y, batch_size=64, epochs=3, verbose=0)
    return model
