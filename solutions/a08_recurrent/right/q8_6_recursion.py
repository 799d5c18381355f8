"""The layers above read the result of the first one."""


def stack_rnn(X, layers):
    states = rnn_forward(X, layers[0][0], layers[0][1], layers[0][2])[0]
    if len(layers) == 1:
        return states
    return stack_rnn(states, layers[1:])
