"""One loop over z, which has to have exactly one axis."""

HINT = "z may have any shape: a single number, one axis, or several of them."


def step(z):
    return np.array([1 if value >= 0 else 0 for value in z], dtype=np.int64)
