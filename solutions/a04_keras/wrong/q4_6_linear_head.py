"""A linear unit and the squared error."""

HINT = (
    "The output is to be a probability, and yours can be any number. Which activation does the "
    "head need?"
)


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="mse")
    model.fit(X, y, batch_size=10, epochs=20, verbose=0)
    return model
