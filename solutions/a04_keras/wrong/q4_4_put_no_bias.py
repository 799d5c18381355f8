"""Only the kernels are set."""

HINT = "The kernels have arrived, the biases are still the old ones."


def put_weights(model, params):
    layers = [layer for layer in model.layers if layer.get_weights()]
    for layer, (W, _) in zip(layers, params, strict=True):
        layer.kernel.assign(W)
