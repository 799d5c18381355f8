"""Sizes that do not fit are cut to the smaller one."""

HINT = (
    "Your function cuts sizes that do not fit to the smaller one and goes on in silence. That "
    "hides a mistake of the caller: it should raise ValueError."
)


def stack_rnn(X, layers):
    for Wx, Wh, b in layers:
        X, Wx = np.asarray(X), np.asarray(Wx)
        D = min(X.shape[2], len(Wx))
        X, _ = rnn_forward(X[:, :, :D], Wx[:D], Wh, b)
    return X
