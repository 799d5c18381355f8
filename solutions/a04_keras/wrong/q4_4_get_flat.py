"""One flat list."""

HINT = (
    "That is one flat list of arrays. The question wants a pair for each layer: how many "
    "entries has the list then?"
)


def get_params(model):
    return model.get_weights()
