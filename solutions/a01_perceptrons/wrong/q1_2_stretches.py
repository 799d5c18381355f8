"""A single entry is stretched over a whole row."""

HINT = (
    "Compare the lengths yourself: numpy stretches a single weight over all inputs, or a single "
    "input over all weights, without complaint."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    return np.sum(X * np.asarray(w, dtype=float), axis=1) + b
