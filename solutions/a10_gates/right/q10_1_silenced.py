"""The short formula, with its overflow silenced."""


def gate(z, values):
    z = np.asarray(z, dtype=float)
    with np.errstate(over="ignore"):
        share = 1 / (1 + np.exp(-z))
    return values * share
