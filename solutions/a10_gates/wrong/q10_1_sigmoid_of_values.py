"""The sigmoid is taken of the values."""

HINT = (
    "The switch comes from z: z belongs into the sigmoid, and the values pass as they are."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    z, values = values, z
    small = np.exp(-np.abs(z))
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    return share * values
