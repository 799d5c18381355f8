"""np.sign: -1, 0 and 1."""

HINT = (
    "The outputs must be 0 or 1. The sign of a number has three values: -1, 0 and 1. Which of "
    "them belong to off, and which to on?"
)


def step(z):
    return np.asarray(np.sign(z)).astype(np.int64)
