"""A copy is trained, and thrown away."""

HINT = (
    "The net that was passed in has the weights that it had before, and no other one came back. "
    "Which model does your training belong to?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    copy = keras.models.clone_model(model)
    copy.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    copy.fit(X, y, batch_size=64, epochs=5, verbose=0)
    return model
