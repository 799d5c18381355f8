"""Returns the decision instead of the sum."""

HINT = (
    "You already decided. This question asks for the sums themselves, a later one turns them into "
    "0 and 1."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return (X @ w + b >= 0).astype(float)
