"""Floats are used as indices."""

HINT = "Class numbers such as 2.0 cannot be used as an index. Turn them into whole numbers first."


def confusion(y_true, y_pred, n_classes):
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    for t, p in zip(y_true, y_pred):
        matrix[t, p] += 1
    return matrix
