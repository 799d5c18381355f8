"""Two LSTM layers of 96 units."""

HINT = (
    "Your net has more than 50,000 parameters. How many units does one sensor need? A recurrent "
    "layer's parameters grow with the square of them."
)


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.LSTM(96, return_sequences=True),
            keras.layers.LSTM(96),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
