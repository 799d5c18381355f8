"""A large z shuts the gate."""

HINT = (
    "Your gate works the wrong way round: a large z must open it, a very negative z must "
    "shut it."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    z = -z
    small = np.exp(-np.abs(z))
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    return share * values
