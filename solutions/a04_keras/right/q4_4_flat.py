"""By way of the flat list of the whole model."""


def put_weights(model, params):
    model.set_weights([array for pair in params for array in pair])


def get_params(model):
    arrays = model.get_weights()
    return list(zip(arrays[::2], arrays[1::2], strict=True))
