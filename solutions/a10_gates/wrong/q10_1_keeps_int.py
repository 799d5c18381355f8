"""Whole numbers give whole numbers."""

HINT = (
    "Whole numbers as input must not give whole numbers as output: half of 5 is 2.5, and "
    "your result loses the .5."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values)
    small = np.exp(-np.abs(z))
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    return (share * values).astype(values.dtype)
