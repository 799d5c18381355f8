"""The functional way."""


def build_net(n_inputs):
    inputs = keras.Input((n_inputs,))
    outputs = keras.layers.Activation("sigmoid")(keras.layers.Dense(1)(inputs))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="sgd", loss=keras.losses.BinaryCrossentropy())
    return model
