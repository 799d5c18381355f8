"""Two hidden units."""

HINT = (
    "One or two hidden units cannot close a ring: how many half-planes does it take to fence in "
    "a disc?"
)
MEASURED = True


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(2, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    model.fit(X, y, batch_size=10, epochs=20, verbose=0)
    return model
