"""The counts are uint8."""

HINT = "Your matrix holds bytes, and a byte ends at 255. The question asks for int64."


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.uint8)
    np.add.at(matrix, (t, p), 1)
    return matrix
