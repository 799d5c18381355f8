"""Without the earlier answers."""


def stack_rnn(X, layers):
    below = np.asarray(X, dtype=float)
    for Wx, Wh, b in layers:
        Wh = np.asarray(Wh, dtype=float)
        z = below @ np.asarray(Wx, dtype=float) + np.asarray(b, dtype=float)
        here = np.zeros(z.shape)
        here[:, 0] = np.tanh(z[:, 0])
        for t in range(1, z.shape[1]):
            here[:, t] = np.tanh(z[:, t] + here[:, t - 1] @ Wh)
        below = here
    return below
