"""The step starts above zero."""

HINT = "Look at z exactly 0: in this course the step is on there."


def step(z):
    return np.asarray(np.asarray(z) > 0).astype(np.int64)
