"""Hidden units without an activation."""

HINT = (
    "The hidden units have no activation, and stacked linear layers are one line: what has to "
    "stand between them?"
)
MEASURED = True


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(8),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    model.fit(X, y, batch_size=10, epochs=20, verbose=0)
    return model
