"""The product runs over the units."""

HINT = (
    "Your product runs over the units. Each unit has its own path through time: which axis of "
    "F is time?"
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F.prod(axis=2)


def rnn_path(factor, T):
    return float(factor) ** int(T)
