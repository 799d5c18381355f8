"""Rows of np.eye without looking at the ids."""

HINT = (
    "Numpy reads a negative index from the end, and what it raises for one that is too large is no "
    "ValueError. Which ids do you have to refuse yourself?"
)


def one_hot(ids, depth):
    return np.eye(depth)[np.asarray(ids)]
