"""The first gate is left out."""

HINT = (
    "One gate is missing in your product. The path starts at the cell state before the first "
    "step, so the first gate belongs to it."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F[:, 1:].prod(axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
