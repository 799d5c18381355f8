"""The mean gate to the power T."""

HINT = (
    "You take the mean gate to the power T. For unequal gates that is not the same as their "
    "product: try 0.9 and 0.1."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F.mean(axis=1) ** F.shape[1]


def rnn_path(factor, T):
    return float(factor) ** int(T)
