"""Layers are passed over by the length of their list of weights."""


def put_weights(model, params):
    pairs = iter(params)
    for layer in model.layers:
        if len(layer.weights) == 2:
            layer.set_weights(list(next(pairs)))


def get_params(model):
    pairs = []
    for layer in model.layers:
        weights = layer.get_weights()
        if weights == []:
            continue
        W, b = weights
        pairs.append((W.copy(), b.copy()))
    return pairs
