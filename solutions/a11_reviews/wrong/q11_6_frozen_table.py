"""The table of the words is not trained."""

HINT = "Some weights of the model have not moved at all. Every layer should learn."


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.layers[0].trainable = False
    model.compile(optimizer="adam", loss="binary_crossentropy")
    model.fit(X, y, batch_size=64, epochs=3, verbose=0)
    return model
