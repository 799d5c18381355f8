"""The first layer is taken for the input."""

HINT = (
    "The first Dense layer was passed over. Print model.layers of a Sequential: is the input in "
    "that list?"
)


def get_params(model):
    layers = [layer for layer in model.layers if layer.get_weights()]
    return [tuple(layer.get_weights()) for layer in layers[1:]]
