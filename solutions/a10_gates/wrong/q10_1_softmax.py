"""The shares are made to add up to 1."""

HINT = (
    "Your shares add up to 1, as if the gates had to divide something between them. Each "
    "gate stands for itself: all of them may be open at once."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    share = np.exp(z - z.max())
    return share / share.sum() * values
