"""Only right answers are counted."""

HINT = (
    "You count right answers only, so everything beside the diagonal is 0. Whom did the others "
    "get taken for?"
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (t[t == p], p[t == p]), 1)
    return matrix
