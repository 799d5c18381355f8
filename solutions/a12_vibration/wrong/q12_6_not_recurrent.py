"""Flatten and Dense layers only."""

HINT = (
    "There is no recurrent layer in your net. It may well predict, but this question asks for a "
    "net that reads a window step by step."
)


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.Flatten(),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
