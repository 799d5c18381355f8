"""The head is left out."""

HINT = "Not every Dense layer has its pair in the list: how many kernels has the net?"


def get_params(model):
    layers = [layer for layer in model.layers if layer.get_weights()]
    return [tuple(layer.get_weights()) for layer in layers[:-1]]
