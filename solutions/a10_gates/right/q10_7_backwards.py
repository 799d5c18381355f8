"""From the last step to the first, as the gradient goes; rnn_path asks cell_path's loop."""


def cell_path(F):
    F = np.asarray(F)
    N, T, H = F.shape
    gradient = np.ones((N, H))
    for t in reversed(range(T)):
        gradient = gradient * F[:, t, :]
    return gradient


def rnn_path(factor, T):
    return 1.0 if T == 0 else float(factor) * rnn_path(factor, T - 1)
