"""tanh is taken for the switch."""

HINT = (
    "tanh can be negative, and then your gate flips the sign of a value. A gate never flips "
    "a sign: it lets through a share between 0 and 1."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    return np.tanh(z) * values
