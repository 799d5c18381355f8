"""Beyond 15 the opening counts as 1, below -15 as 0."""

HINT = (
    "Your gate is all or nothing as soon as z is far from 0. The sigmoid never gets there: what "
    "is left of it at z = -16? (Only exp must not overflow.)"
)


def gate(z, values):
    z = np.asarray(z, dtype=float)
    share = 1 / (1 + np.exp(-np.clip(z, -15, 15)))
    share = np.where(z > 15, 1.0, np.where(z < -15, 0.0, share))
    return share * np.asarray(values, dtype=float)
