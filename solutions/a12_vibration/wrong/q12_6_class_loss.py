"""A loss for two classes."""

HINT = "Your loss is one for classes. A reading is a number: this is regression."


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.SimpleRNN(16),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
