"""From the last layer to the first."""

HINT = "The layers are in reverse order: the first pair belongs to the layer next to the input."


def get_params(model):
    return [tuple(layer.get_weights()) for layer in reversed(model.layers) if layer.weights]
