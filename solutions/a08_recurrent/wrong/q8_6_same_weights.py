"""All layers use the weights of the first one."""

HINT = (
    "All your layers use the weights of the first one. Only the steps share weights; every "
    "layer has its own."
)


def stack_rnn(X, layers):
    for k, layer in enumerate(layers):
        Wx, Wh, b = layers[0] if np.shape(layer[0]) == np.shape(layers[0][0]) else layer
        X, _ = rnn_forward(X, Wx, Wh, b)
    return X
