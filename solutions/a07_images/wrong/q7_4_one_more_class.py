"""One class too many."""

HINT = (
    "Your matrix has one row and one column too many. Classes 0 to n_classes - 1 are n_classes of "
    "them."
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes + 1, n_classes + 1), dtype=np.int64)
    np.add.at(matrix, (t, p), 1)
    return matrix
