"""The bias is added to every product."""

HINT = (
    "You added b D times, once for every input. The bias belongs to the unit and enters the sum "
    "once."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return np.sum(X * w + b, axis=1)
