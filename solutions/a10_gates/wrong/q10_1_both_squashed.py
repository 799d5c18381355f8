"""The values are squashed too."""

HINT = (
    "You squash the values as well. Only z goes through the sigmoid: a wide open gate must "
    "hand on the value unchanged."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    small = np.exp(-np.abs(z))
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    return share / (1.0 + np.exp(-values))
