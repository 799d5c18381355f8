"""A handful of small steps."""

HINT = (
    "The net hardly beats repeating the last reading. Was it trained to the end, or does the "
    "loss still fall in the last epoch?"
)
MEASURED = True


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer=keras.optimizers.SGD(0.0012), loss="mse")
    model.fit(X, y, batch_size=256, epochs=1, verbose=0)
    return model
