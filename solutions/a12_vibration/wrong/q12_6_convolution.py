"""A convolution in place of the recurrent layer."""

HINT = (
    "There is no recurrent layer in your net. It may well predict, but this question asks for a "
    "net that reads a window step by step."
)


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.Conv1D(16, 5, activation="relu"),
            keras.layers.GlobalAveragePooling1D(),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
