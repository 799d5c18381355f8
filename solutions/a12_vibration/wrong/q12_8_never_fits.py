"""The model is handed back as it came."""

HINT = (
    "The net that your function was handed has the same weights after training as before. Which "
    "net did fit change, if any?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer=keras.optimizers.Adam(0.004), loss="mse")
    return model
