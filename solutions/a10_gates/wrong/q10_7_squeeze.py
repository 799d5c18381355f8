"""Axes of length 1 are dropped from the result."""

HINT = (
    "With one sequence or one unit your cell_path drops an axis. The result is (N, H), also if "
    "N or H is 1: squeeze takes away too much."
)


def cell_path(F):
    return np.squeeze(np.prod(np.asarray(F, dtype=float), axis=1))


def rnn_path(factor, T):
    return float(factor) ** int(T)
