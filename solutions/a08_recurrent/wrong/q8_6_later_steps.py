"""At step t a layer reads what the layer below said at step t - 1."""

HINT = (
    "Your upper layers are one step late: at step t a layer reads what the layer below says "
    "at the same step."
)


def stack_rnn(X, layers):
    for k, (Wx, Wh, b) in enumerate(layers):
        if k:
            X = np.concatenate([np.zeros(X[:, :1].shape), X[:, :-1]], axis=1)
        X, _ = rnn_forward(X, Wx, Wh, b)
    return X
