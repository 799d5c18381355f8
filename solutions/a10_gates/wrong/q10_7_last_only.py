"""The last gate only."""

HINT = (
    "You return the last gate alone. The path starts before the first step and meets the "
    "gates of all steps."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F[:, -1].copy()


def rnn_path(factor, T):
    return float(factor) ** int(T)
