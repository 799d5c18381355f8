"""The gates are added."""

HINT = (
    "You add the gates. Half of the memory stays, and of that half again: 0.5 twice leaves "
    "0.25, not 1."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F.sum(axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
