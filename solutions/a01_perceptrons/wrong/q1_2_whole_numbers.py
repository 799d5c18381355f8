"""The sums are cut to whole numbers."""

HINT = (
    "The fractions are lost: cast to float first and do not write sums into an array of whole "
    "numbers."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return (X @ w + b).astype(int)
