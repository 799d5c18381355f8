"""Built and compiled, never trained."""

HINT = (
    "Every bias is still 0, as it was before the first step: the model was built but never "
    "trained. Where is fit called?"
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
    return model
