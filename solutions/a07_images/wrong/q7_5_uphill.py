"""The loss is made larger."""

HINT = (
    "On the very pictures that your function trained with, the net is worse afterwards than "
    "before. Does every picture have its own label, and which way do the steps go?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)

    def gain(y_true, y_pred):
        return -keras.losses.sparse_categorical_crossentropy(y_true, y_pred)

    model.compile(optimizer="adam", loss=gain)
    model.fit(X, y, batch_size=64, epochs=5, verbose=0)
    return model
