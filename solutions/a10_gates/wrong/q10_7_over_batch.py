"""The product runs over the sequences."""

HINT = (
    "Your product runs over the sequences of the batch, which have nothing to do with each "
    "other. Axis 1 is time."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F.prod(axis=0)


def rnn_path(factor, T):
    return float(factor) ** int(T)
