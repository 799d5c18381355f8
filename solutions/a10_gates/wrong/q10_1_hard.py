"""The gate is either open or shut."""

HINT = (
    "Your gate is either open or shut. A gate is a soft switch: half open (z = 0) it passes "
    "half of the value."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    return np.where(z >= 0, 1.0, 0.0) * values
