"""One answer for the whole array: is any of it on?"""

HINT = (
    "One decision per element: an if asks a single question, but z may hold many numbers, in any "
    "shape."
)


def step(z):
    return np.int64(np.any(np.asarray(z) >= 0))
