"""A tuple, the product written out in every layer."""


def mlp_forward(X, params, kinds):
    layers = [np.asarray(X) * 1.0]
    for (W, b), kind in zip(params, kinds, strict=True):
        z = layers[-1] @ np.asarray(W, dtype=float)
        if b is not None:
            z = z + b
        layers.append(softmax(z, 1) if kind == "softmax" else activate(z, kind))
    return tuple(layers)
