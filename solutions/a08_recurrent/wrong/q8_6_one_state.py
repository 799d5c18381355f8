"""Within a step the state goes on from layer to layer."""

HINT = (
    "You carry one single state through all layers and steps. Each layer has its own: at step "
    "t it reads its own state of step t - 1."
)


def stack_rnn(X, layers):
    X = np.asarray(X, dtype=float)
    states = [np.zeros((len(X), len(Wh))) for _, Wh, _ in layers]
    Hs = []
    for t in range(X.shape[1]):
        x = X[:, t]
        for k, (Wx, Wh, b) in enumerate(layers):
            below = states[k - 1]
            before = below if below.shape == states[k].shape else states[k]
            x = states[k] = rnn_step(x, before, Wx, Wh, b)
        Hs.append(x)
    return np.stack(Hs, axis=1)
