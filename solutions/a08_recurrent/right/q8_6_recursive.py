"""The stack below first."""


def stack_rnn(X, layers):
    if len(layers) == 1:
        return rnn_forward(X, *layers[0])[0]
    return rnn_forward(stack_rnn(X, layers[:-1]), *layers[-1])[0]
