"""A sigmoid at the end."""

HINT = (
    "A sigmoid at the end only says numbers from 0 to 1, and half of the readings lie below 0."
)


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.LSTM(16),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
