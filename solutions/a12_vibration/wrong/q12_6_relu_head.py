"""relu at the end."""

HINT = "relu at the end never says a negative number, and half of the readings lie below 0."


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.LSTM(16),
            keras.layers.Dense(1, activation="relu"),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
