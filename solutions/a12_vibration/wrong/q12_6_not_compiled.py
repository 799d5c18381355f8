"""The model is never compiled."""

HINT = "The net is not compiled: it knows no loss and no optimizer, so fit cannot train it."


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.SimpleRNN(16),
            keras.layers.Dense(1),
        ]
    )
    return model
