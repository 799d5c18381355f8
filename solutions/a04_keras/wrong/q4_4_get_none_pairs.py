"""Layers without weights get a pair of None."""

HINT = (
    "There is an entry for a layer that has no weights. What does put_weights do with an empty "
    "pair?"
)


def get_params(model):
    return [tuple(layer.get_weights()) or (None, None) for layer in model.layers]
