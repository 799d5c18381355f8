"""The path up to every step is returned."""

HINT = (
    "You return what is left after every step, (N, T, H). The question asks for one number "
    "for each sequence and unit: what is left at the end."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return np.cumprod(F, axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
