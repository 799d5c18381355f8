"""The power is worked out by a logarithm."""

HINT = (
    "Your rnn_path takes the logarithm of the factor, and there is none for 0 or a negative "
    "number. Can you do without?"
)


def cell_path(F):
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    with np.errstate(all="ignore"):
        return float(np.exp(int(T) * np.log(float(factor))))
