"""Only the head gets its weights."""

HINT = (
    "All layers must move: some have got their new weights and others still have the old ones."
)


def put_weights(model, params):
    layers = [layer for layer in model.layers if layer.get_weights()]
    layers[-1].set_weights(list(params[-1]))
