"""The sigmoid is replaced by a straight line between 0 and 1."""

HINT = (
    "Your switch is a straight line that is cut off at 0 and 1. It agrees with the sigmoid "
    "at z = 0, but the sigmoid is a curve."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    return np.clip(0.2 * z + 0.5, 0.0, 1.0) * values
