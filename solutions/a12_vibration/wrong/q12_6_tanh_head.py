"""A Dense head with tanh."""

HINT = (
    "Your net ends in a layer that squashes: its outputs stay within -1 and 1, and a third of "
    "the scaled readings lies beyond."
)


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.GRU(16),
            keras.layers.Dense(1, activation="tanh"),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
