"""An if that asks a whole array."""

HINT = (
    "One decision per element: an if asks a single question, but z may hold many numbers, in any "
    "shape."
)


def step(z):
    if z >= 0:
        return np.int64(1)
    else:
        return np.int64(0)
