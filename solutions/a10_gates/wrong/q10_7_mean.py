"""The mean of the gates."""

HINT = (
    "You return the mean gate. Each step multiplies what the steps before have left; with T "
    "gates of 0.5 much less than 0.5 is left."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F.mean(axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
