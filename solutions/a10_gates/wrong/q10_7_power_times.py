"""The factor times T."""

HINT = (
    "Your rnn_path multiplies the factor by T. Every step multiplies by the factor once more: "
    "0.5 over two steps leaves 0.25."
)


def cell_path(F):
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    return float(factor) * int(T)
