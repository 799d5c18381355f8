"""Windows of 50 readings, whatever T is."""

HINT = "Your net takes windows of one length only, whatever T is. T is an argument: use it."


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((50, 1)),
            keras.layers.SimpleRNN(16),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
