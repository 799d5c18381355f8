"""Trained on the probability of the inner ring."""

HINT = (
    "The points that were labelled 1 get the lower probability. Is the model trained on the "
    "points and labels that it was given, and is 1 what it takes for yes?"
)


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
    model.fit(X, 1 - y, batch_size=10, epochs=20, verbose=0)
    return model
