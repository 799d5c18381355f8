"""numpy stretches a single weight, or a single column, over the other."""

HINT = "numpy stretches a single entry over a whole row. Different lengths must raise ValueError."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    return (X * np.asarray(w, dtype=float)).sum(axis=1) + b
