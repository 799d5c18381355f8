"""What a layer reads is added to what it says."""

HINT = (
    "You add to the states of a layer what it has read. The next layer reads the states "
    "alone."
)


def stack_rnn(X, layers):
    for Wx, Wh, b in layers:
        Hs, _ = rnn_forward(X, Wx, Wh, b)
        X = Hs + np.asarray(X) if np.shape(X) == Hs.shape else Hs
    return X
