"""The states of each layer are written into X where the widths are equal."""

HINT = (
    "X was overwritten: you store the states of a layer in the array of your caller. Give "
    "them a name of their own."
)


def stack_rnn(X, layers):
    for Wx, Wh, b in layers:
        Hs, _ = rnn_forward(X, Wx, Wh, b)
        if isinstance(X, np.ndarray) and X.dtype == float and X.shape == Hs.shape:
            X[:] = Hs
        else:
            X = Hs
    return X
