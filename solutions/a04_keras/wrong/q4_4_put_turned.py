"""Kernels are transposed on the way in."""

HINT = "Keras keeps a kernel as (inputs, units), as we do: nothing has to be turned."


def put_weights(model, params):
    layers = [layer for layer in model.layers if layer.get_weights()]
    for layer, (W, b) in zip(layers, params, strict=True):
        layer.set_weights([W.T, b])
