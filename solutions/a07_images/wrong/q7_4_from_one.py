"""Classes are counted from 1."""

HINT = (
    "Every count stands one row and one column too early, and class 0 ended up in the last one. "
    "Classes are counted from 0."
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (t - 1, p - 1), 1)
    return matrix
