"""A softmax over one unit."""

HINT = (
    "A softmax over one number always says 1, whatever the window. This is no choice among "
    "classes."
)


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.LSTM(16),
            keras.layers.Dense(1, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
