"""Whole-number gates give a whole-number result."""

HINT = (
    "Gates given as whole numbers give you an integer array. The result should be float64 in "
    "every case."
)


def cell_path(F):
    return np.prod(np.asarray(F), axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
