"""The states in a list, stacked on axis 1; the last one picked by length."""


def rnn_forward(X, Wx, Wh, b, h0=None, lengths=None):
    X = np.array(X, dtype=float)
    h = np.zeros((len(X), len(b))) if h0 is None else np.array(h0, dtype=float)
    states = [h]
    for t in range(X.shape[1]):
        states.append(rnn_step(X[:, t, :], states[-1], Wx, Wh, b))
    states = np.stack(states, axis=1)
    if lengths is None:
        return states[:, 1:], states[:, -1]
    for n, length in enumerate(lengths):
        states[n, length:] = states[n, length]
    return states[:, 1:], states[:, -1]
