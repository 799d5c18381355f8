"""The argument decimals is not used."""

HINT = "The argument decimals is not used: two is only its default."


def truncate(x, decimals=2):
    return np.trunc(np.asarray(x, dtype=float) * 100) / 100
