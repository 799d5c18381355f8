"""The loss of a regression."""

HINT = "Which loss goes with one probability?"


def build_net(n_inputs):
    model = keras.Sequential(
        [keras.Input((n_inputs,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
