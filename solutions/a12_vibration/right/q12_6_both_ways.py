"""A bidirectional layer, the head's activation as a layer of its own, mae as loss."""


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input(shape=(T, 1)),
            keras.layers.Bidirectional(keras.layers.LSTM(16)),
            keras.layers.Dense(1),
            keras.layers.Activation("linear"),
        ]
    )
    model.compile(optimizer="rmsprop", loss="mae")
    return model
