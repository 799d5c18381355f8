"""The slope of the sigmoid is multiplied in."""

HINT = (
    "You have multiplied in the slope of the sigmoid. F holds the gates after their sigmoid, "
    "and they are held fixed here: only their values count."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return np.prod(F * F * (1 - F), axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
