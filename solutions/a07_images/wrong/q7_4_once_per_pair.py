"""Fancy indexing counts every pair once."""

HINT = (
    "A pair that occurs several times is counted once. With matrix[rows, columns] += 1 numpy "
    "writes to every cell a single time: is there a function that adds up?"
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    matrix = np.zeros((n_classes, n_classes), dtype=np.int64)
    matrix[t, p] += 1
    return matrix
