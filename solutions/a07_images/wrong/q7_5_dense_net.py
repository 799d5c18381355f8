"""A dense net."""

HINT = (
    "The net looks at the picture through dense layers only, which have to learn every stroke "
    "anew for each place: which layer uses the same weights everywhere?"
)
MEASURED = True


def build_cnn(input_shape, n_classes):
    model = keras.Sequential(
        [
            keras.Input(input_shape),
            keras.layers.Flatten(),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(n_classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.fit(X, y, batch_size=64, epochs=15, verbose=0)
    return model
