"""z becomes a whole number before it is compared."""

HINT = (
    "You turn z into whole numbers first, and -0.25 becomes 0 on the way. Compare first, convert "
    "the answer afterwards."
)


def step(z):
    z = np.asarray(z).astype(np.int64)
    return np.where(z >= 0, 1, 0)
