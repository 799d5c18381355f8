"""A recurrent layer of one unit is the head."""

HINT = (
    "Your net ends in a layer that squashes: its outputs stay within -1 and 1, and a third of "
    "the scaled readings lies beyond."
)


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.SimpleRNN(16, return_sequences=True),
            keras.layers.SimpleRNN(1),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
