"""Only wrong answers are counted."""

HINT = "Your diagonal is 0: right answers count too."


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (t[t != p], p[t != p]), 1)
    return matrix
