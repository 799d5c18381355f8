"""One step too few."""

HINT = (
    "Your rnn_path takes one step too few: after 0 steps the gradient is unchanged, that is "
    "1.0."
)


def cell_path(F):
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    return float(factor) ** (int(T) - 1) if factor else 0.0
