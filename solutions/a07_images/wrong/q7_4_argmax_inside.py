"""argmax is taken of class numbers."""

HINT = (
    "You take argmax of the predictions, but they are class numbers already. That step belongs "
    "before the call."
)


def confusion(y_true, y_pred, n_classes):
    t = np.asarray(y_true).astype(int)
    p = np.argmax(y_pred, axis=1)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (t, p), 1)
    return matrix
