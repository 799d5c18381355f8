"""The size comes from the largest label."""

HINT = (
    "The size of your matrix comes from the largest label that occurs. The net may know classes "
    "beyond it: use n_classes."
)


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    size = int(max(t.max(initial=-1), p.max(initial=-1))) + 1
    matrix = np.zeros((size, size), dtype=np.int64)
    np.add.at(matrix, (t, p), 1)
    return matrix
