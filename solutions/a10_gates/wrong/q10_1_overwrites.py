"""The values are multiplied in place."""

HINT = (
    "You write the result into the caller's array of values. Make a new array instead."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    small = np.exp(-np.abs(z))
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    values *= share
    return values
