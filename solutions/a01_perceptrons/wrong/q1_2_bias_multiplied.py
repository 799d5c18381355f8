"""The sum is multiplied by the bias."""

HINT = (
    "The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 "
    "the inputs still count."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return X @ w * b
