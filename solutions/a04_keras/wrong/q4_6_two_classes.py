"""Two softmax units."""

HINT = (
    "The answer is one number, the probability of the outer ring, so the head is one sigmoid "
    "unit. The other probability is what is left to 1."
)


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(2, activation="softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=10, epochs=20, verbose=0)
    return model
