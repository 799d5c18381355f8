"""The states of all layers are put side by side."""

HINT = (
    "You return the states of all layers side by side. Only the top layer is asked for; the "
    "others are on the way."
)


def stack_rnn(X, layers):
    collected = []
    for Wx, Wh, b in layers:
        X, _ = rnn_forward(X, Wx, Wh, b)
        collected.append(X)
    return np.concatenate(collected, axis=2)
