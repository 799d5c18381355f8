"""Every layer gets a pair, those without weights too."""

HINT = (
    "Layers without weights have an empty list of them and no pair in params: they must be "
    "passed over."
)


def put_weights(model, params):
    for layer, (W, b) in zip(model.layers, params, strict=False):
        layer.set_weights([W, b])
