"""Nested lists."""

HINT = "These are nested lists. The question wants numpy arrays."


def get_params(model):
    layers = [layer for layer in model.layers if layer.get_weights()]
    return [tuple(a.tolist() for a in layer.get_weights()) for layer in layers]
