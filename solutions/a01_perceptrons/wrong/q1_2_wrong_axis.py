"""The products are added up down the columns."""

HINT = (
    "You add down the columns: that gives one number per input, and one number per row is wanted."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("rows and weights differ in length")
    return (X * w).sum(axis=0) + b
