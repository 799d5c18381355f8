"""The last gate is left out."""

HINT = (
    "One gate is missing in your product: the last step has a forget gate, too."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F[:, :-1].prod(axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
