"""One answer for the whole array."""

HINT = (
    "One decision per element: an if asks a single question, but z may hold many numbers, in any "
    "shape."
)


def step(z):
    return np.int64(np.all(np.asarray(z) >= 0))
