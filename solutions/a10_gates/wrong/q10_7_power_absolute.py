"""The sign of the factor is lost."""

HINT = (
    "Your rnn_path loses the sign: a negative factor turns the gradient around at every step."
)


def cell_path(F):
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    return abs(float(factor)) ** int(T)
