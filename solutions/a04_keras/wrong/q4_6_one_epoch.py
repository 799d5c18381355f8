"""Once through the points, and that is all."""

HINT = (
    "The net is large enough, so look at the training: is the loss still falling when it ends, "
    "and what do more epochs or a larger learning rate do?"
)
MEASURED = True


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
    model.fit(X, y, batch_size=10, epochs=1, verbose=0)
    return model
