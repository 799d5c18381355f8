"""Bias before kernel on the way out."""

HINT = (
    "Each layer holds its kernel, then its bias, in this order, and after them the next layer."
)


def get_params(model):
    return [tuple(layer.get_weights()[::-1]) for layer in model.layers if layer.weights]
