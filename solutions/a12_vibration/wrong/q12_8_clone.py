"""A copy of the model is trained."""

HINT = (
    "The net that your function was handed has the same weights after training as before. Which "
    "net did fit change, if any?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    copy = keras.models.clone_model(model)
    copy.compile(optimizer=keras.optimizers.Adam(0.004), loss="mse")
    copy.fit(X, y, batch_size=64, epochs=12, verbose=0)
    return copy
