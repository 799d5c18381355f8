"""Steps of zeros are taken for padding."""

HINT = (
    "A step of zeros is an input like all others. In your stack the states stand still "
    "there."
)


def stack_rnn(X, layers):
    X = np.asarray(X, dtype=float)
    rest = ~np.any(X != 0, axis=2)
    for Wx, Wh, b in layers:
        h, below = np.zeros((len(X), len(b))), X
        X = np.zeros((*X.shape[:2], len(b)))
        for t in range(X.shape[1]):
            h = np.where(rest[:, t, None], h, rnn_step(below[:, t], h, Wx, Wh, b))
            X[:, t] = h
    return X
