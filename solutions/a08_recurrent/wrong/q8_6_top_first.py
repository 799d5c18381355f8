"""The list is taken for top to bottom."""

HINT = (
    "You start with the last entry of the list, but the list goes from the bottom to the top: "
    "the first entry reads X."
)


def stack_rnn(X, layers):
    for Wx, Wh, b in layers[::-1]:
        X, _ = rnn_forward(X, Wx, Wh, b)
    return X
