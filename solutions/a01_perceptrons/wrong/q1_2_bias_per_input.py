"""The bias is added to every product."""

HINT = "You added b once for every input. It belongs to the row and is added once."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return (X * w + b).sum(axis=1)
