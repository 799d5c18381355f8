"""The first layer is taken for the input."""

HINT = (
    "The first Dense layer was passed over. Print model.layers of a Sequential: is the input in "
    "that list?"
)


def put_weights(model, params):
    layers = [layer for layer in model.layers if layer.get_weights()]
    for layer, (W, b) in zip(layers[1:], params, strict=False):
        layer.set_weights([W, b])
