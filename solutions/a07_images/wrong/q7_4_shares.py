"""Every row is divided by its sum."""

HINT = "Yours are shares, each row divided by its sum. The question asks for counts."


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (t, p), 1)
    return matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
