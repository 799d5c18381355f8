"""The states are collected in a list and stacked."""


def lstm_forward(X, Wx, Wh, b, h0=None, c0=None):
    X = np.array(X)
    if h0 is None:
        h0 = np.zeros((X.shape[0], np.array(Wh).shape[0]))
    if c0 is None:
        c0 = np.zeros((X.shape[0], np.array(Wh).shape[0]))
    states = []
    for t in range(X.shape[1]):
        h0, c0, gates = lstm_step(X[:, t, :], h0, c0, Wx, Wh, b)
        states.append(h0)
    return np.stack(states, axis=1), h0, c0
