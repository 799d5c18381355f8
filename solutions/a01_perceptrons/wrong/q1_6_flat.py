"""np.insert without an axis: one 1 in front of all numbers in a single line."""

HINT = (
    "Your result is one long line of numbers with a single 1. The table must stay a table: one 1 "
    "in front of each row."
)


def augment(X):
    return np.insert(np.asarray(X, dtype=float), 0, 1)
