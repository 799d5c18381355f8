"""All rows are added up into a single number."""

HINT = "You add up the rows as well. One number per row is expected, not one for the whole table."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return np.sum(X * w) + b
