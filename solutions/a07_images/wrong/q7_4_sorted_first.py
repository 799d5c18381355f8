"""Both label lists are sorted."""

HINT = (
    "You sort both lists, so examples stand beside the predictions of others. Position k of the "
    "one belongs to position k of the other."
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.sort(np.asarray(y_true).astype(int)), np.sort(np.asarray(y_pred).astype(int))
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (t, p), 1)
    return matrix
