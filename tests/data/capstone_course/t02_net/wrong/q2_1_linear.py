"""No activation on the output."""

HINT = "The answer is a probability: squash it."


def build_net(n_inputs):
    model = keras.Sequential([keras.Input((n_inputs,)), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
