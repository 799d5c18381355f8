"""1 / (1 + exp(-z)) overflows where the gate is far shut; the value is right."""

HINT = (
    "No warning should be shown: exp of a large number does not fit into a float. Can you write "
    "the sigmoid so that exp only sees numbers below 0?"
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    return 1.0 / (1.0 + np.exp(-z)) * values
