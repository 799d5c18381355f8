"""An if that asks a whole array, after np.asarray."""

HINT = (
    "One decision per element: an if asks a single question, but z may hold many numbers, in any "
    "shape."
)


def step(z):
    z = np.asarray(z)
    if z >= 0:
        return 1
    return 0
