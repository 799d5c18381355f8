"""The new weights are added."""

HINT = "The new weights were added to the old ones. They must take their place."


def put_weights(model, params):
    layers = [layer for layer in model.layers if layer.get_weights()]
    for layer, (W, b) in zip(layers, params, strict=True):
        layer.kernel.assign_add(W)
        layer.bias.assign_add(b)
