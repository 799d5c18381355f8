"""Only the first two layers are used."""

HINT = "Your stack ends after two layers. The list says how many there are, one or five."


def stack_rnn(X, layers):
    for Wx, Wh, b in layers[:2]:
        X, _ = rnn_forward(X, Wx, Wh, b)
    return X
