"""A list of lists."""

HINT = "The counts are right, but they are a list of lists. The question asks for an array."


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (t, p), 1)
    return matrix.tolist()
