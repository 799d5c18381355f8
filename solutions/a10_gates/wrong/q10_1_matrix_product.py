"""The switch and the values meet in a matrix product."""

HINT = (
    "Each value has a gate of its own: multiply number by number (elementwise), not as "
    "matrices."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    small = np.exp(-np.abs(z))
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    return share @ values
