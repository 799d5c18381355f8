"""The step is returned as float."""

HINT = "The values are right, the dtype is not: the answer is 0 and 1 in int64, not in float."


def step(z):
    return np.where(np.asarray(z) >= 0, 1.0, 0.0)
