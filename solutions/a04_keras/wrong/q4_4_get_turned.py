"""Kernels are transposed on the way out."""

HINT = "Keras keeps a kernel as (inputs, units), as we do: nothing has to be turned."


def get_params(model):
    layers = [layer for layer in model.layers if layer.get_weights()]
    return [(layer.get_weights()[0].T, layer.get_weights()[1]) for layer in layers]
