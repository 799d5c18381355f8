"""Trains a copy and forgets it."""

HINT = "Training leaves the model that was passed as it was."


def train(model, X, y, seed):
    copy = keras.models.clone_model(model)
    copy.compile(optimizer="adam", loss="binary_crossentropy")
    copy.fit(X, y, epochs=1, verbose=0)
    return model
