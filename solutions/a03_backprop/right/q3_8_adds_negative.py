"""Adding minus lr times the gradient, with a small helper."""


def sgd_step(params, grads, lr):
    def move(old, slope):
        return None if old is None else old + (-lr) * slope

    out = []
    for layer, slopes in zip(params, grads, strict=True):
        out.append((move(layer[0], slopes[0]), move(layer[1], slopes[1])))
    return out
