"""The counts are floats."""

HINT = (
    "The counts are right, but your matrix holds floats. np.zeros makes floats unless you ask for "
    "whole numbers."
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes))
    np.add.at(matrix, (t, p), 1)
    return matrix
