"""The layers from the last to the first."""

HINT = "The layers are in reverse order: the first pair belongs to the layer next to the input."


def put_weights(model, params):
    layers = [layer for layer in model.layers if layer.get_weights()]
    for layer, (W, b) in zip(reversed(layers), params, strict=True):
        layer.set_weights([W, b])
