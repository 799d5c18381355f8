"""Variables of Keras, not arrays."""

HINT = (
    "These are Keras variables, which change when the model is trained further. The question "
    "wants plain numpy arrays."
)


def get_params(model):
    return [(layer.kernel, layer.bias) for layer in model.layers if layer.weights]
