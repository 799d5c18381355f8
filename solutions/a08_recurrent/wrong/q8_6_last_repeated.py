"""Every further layer reads the last state of the layer below, at each of the T steps."""

HINT = (
    "You hand up the last state only, the same one at every step. The next layer needs all "
    "steps: what the layer below said at step t."
)


def stack_rnn(X, layers):
    T = np.shape(X)[1]
    for k, (Wx, Wh, b) in enumerate(layers):
        Hs, h = rnn_forward(X, Wx, Wh, b)
        X = np.repeat(h[:, None], T, axis=1) if k < len(layers) - 1 else Hs
    return X
