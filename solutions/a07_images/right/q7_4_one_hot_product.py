"""The product of two one-hot matrices."""


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    eye = np.eye(n_classes, dtype=np.int64)
    return eye[t].T @ eye[p]
