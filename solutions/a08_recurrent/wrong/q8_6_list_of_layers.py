"""A list with the states of every layer."""

HINT = (
    "You return a list with one entry for each layer. Only the states of the top layer are "
    "asked for, one array."
)


def stack_rnn(X, layers):
    collected = []
    for Wx, Wh, b in layers:
        X, _ = rnn_forward(X, Wx, Wh, b)
        collected.append(X)
    return collected
