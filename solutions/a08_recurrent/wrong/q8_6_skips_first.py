"""The first layer of a deeper stack is left out when the widths allow it."""

HINT = "Your first layer is never used: the counting of the layers starts one too late."


def stack_rnn(X, layers):
    for k, (Wx, Wh, b) in enumerate(layers):
        if len(layers) > 1 and k == 0 and np.shape(layers[1][0]) == np.shape(Wx):
            continue
        X, _ = rnn_forward(X, Wx, Wh, b)
    return X
