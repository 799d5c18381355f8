"""The states of the first layer are returned."""

HINT = (
    "You return the states of the first layer. The last axis should have the width of the "
    "last one."
)


def stack_rnn(X, layers):
    for k, (Wx, Wh, b) in enumerate(layers):
        X, _ = rnn_forward(X, Wx, Wh, b)
        if k == 0:
            first = X
    return first
