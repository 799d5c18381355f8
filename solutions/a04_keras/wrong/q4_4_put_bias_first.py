"""Bias before kernel."""

HINT = (
    "Each layer holds its kernel, then its bias, in this order, and after them the next layer."
)


def put_weights(model, params):
    layers = [layer for layer in model.layers if layer.get_weights()]
    for layer, (W, b) in zip(layers, params, strict=True):
        layer.set_weights([b, W])
