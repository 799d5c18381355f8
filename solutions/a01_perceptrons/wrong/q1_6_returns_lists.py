"""Lists come back instead of arrays."""

HINT = "You return lists. Both results should be numpy arrays: lists cannot be multiplied with @."


def fold_threshold(w, threshold):
    return [-float(threshold)] + [float(weight) for weight in w]


def augment(X):
    return [[1.0] + [float(value) for value in row] for row in X]
