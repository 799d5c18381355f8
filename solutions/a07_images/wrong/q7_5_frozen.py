"""The layers are frozen."""

HINT = (
    "The net that was passed in has the weights that it had before, and no other one came back. "
    "Which model does your training belong to?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.trainable = False
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=64, epochs=2, verbose=0)
    return model
