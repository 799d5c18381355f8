"""A whole factor gives an int."""

HINT = (
    "With a whole factor your rnn_path returns an int. The question asks for a float in every "
    "case."
)


def cell_path(F):
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    return factor**T
