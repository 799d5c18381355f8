"""Time outside, layers inside; every layer keeps its own state."""


def stack_rnn(X, layers):
    X = np.asarray(X, dtype=float)
    states = [np.zeros((len(X), len(b))) for _, _, b in layers]
    top = []
    for t in range(X.shape[1]):
        x = X[:, t]
        for k, (Wx, Wh, b) in enumerate(layers):
            states[k] = rnn_step(x, states[k], Wx, Wh, b)
            x = states[k]
        top.append(x)
    return np.stack(top, axis=1)
