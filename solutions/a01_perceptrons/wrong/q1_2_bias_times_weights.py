"""The weights are multiplied by the bias."""

HINT = (
    "The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 "
    "the inputs still count."
)
SHARES = {
    "q1_2_bias_multiplied": "a factor b gives the same numbers wherever it stands",
}


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return np.sum(X * (w * b), axis=1)
