"""The layers are taken out of the list."""

HINT = (
    "After your call the list of layers is empty: you take the layers out. Your caller still "
    "needs them."
)


def stack_rnn(X, layers):
    while layers:
        Wx, Wh, b = layers.pop(0)
        X, _ = rnn_forward(X, Wx, Wh, b)
    return X
