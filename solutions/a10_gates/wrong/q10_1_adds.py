"""The switch is added to the value."""

HINT = (
    "You add the switch to the value. A gate is a times junction: a shut gate must give 0."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    small = np.exp(-np.abs(z))
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    return share + values
