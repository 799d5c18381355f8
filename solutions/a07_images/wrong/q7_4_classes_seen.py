"""Only the classes that occur."""

HINT = "Your matrix shrinks when a class does not occur. It is n_classes x n_classes in any case."


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    classes = np.unique(np.concatenate([t, p]))
    matrix = np.zeros((len(classes), len(classes)), dtype=np.int64)
    np.add.at(matrix, (np.searchsorted(classes, t), np.searchsorted(classes, p)), 1)
    return matrix
