"""Adds logarithms, as for long products; a gate of 0 warns but comes out right."""


def cell_path(F):
    return np.exp(np.log(np.asarray(F, dtype=float)).sum(axis=1))


def rnn_path(factor, T):
    return np.power(np.float64(factor), T)
