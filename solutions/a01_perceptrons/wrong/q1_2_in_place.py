"""The inputs are overwritten by the products."""

HINT = "The sums are right, but the caller's X is overwritten by the products. Work on a copy."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    X *= w
    return X.sum(axis=1) + b
