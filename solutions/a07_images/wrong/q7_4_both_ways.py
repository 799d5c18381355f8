"""Every mistake is counted in both directions."""

HINT = (
    "Your matrix is the same when it is mirrored in its diagonal: a 3 taken for an 8 is not an 8 "
    "taken for a 3."
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(matrix, (t, p), 1)
    return matrix + matrix.T - np.diag(np.diag(matrix))
