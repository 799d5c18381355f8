"""Layers without weights get an empty entry."""

HINT = (
    "There is an entry for a layer that has no weights. What does put_weights do with an empty "
    "pair?"
)


def get_params(model):
    return [tuple(layer.get_weights()) for layer in model.layers]
