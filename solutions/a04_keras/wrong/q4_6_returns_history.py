"""The record of the training is returned."""

HINT = "What fit gives back is the record of the training, not the model."


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    return model.fit(X, y, batch_size=10, epochs=20, verbose=0)
