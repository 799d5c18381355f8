"""The switch is returned, the values are not used."""

HINT = (
    "You return the switch itself. What should come out of the gate is the share of the "
    "value that passes."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    small = np.exp(-np.abs(z))
    share = np.where(z >= 0, 1.0, small) / (1.0 + small)
    if z.shape != values.shape:
        raise ValueError(f"shapes {z.shape} and {values.shape}")
    return share
