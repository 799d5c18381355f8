"""The power is worked out in numpy's whole numbers, which overflow."""

HINT = (
    "Your rnn_path works with numpy's whole numbers, and they have 64 bits: on a long way the "
    "power does not fit. Turn the factor into a float first, not the result."
)


def cell_path(F):
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    return float(np.power(factor, T))
