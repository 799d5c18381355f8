"""Rows are the predicted classes."""

HINT = (
    "Rows and columns have changed places: the row is the true class, the column the predicted "
    "one."
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (p, t), 1)
    return matrix
