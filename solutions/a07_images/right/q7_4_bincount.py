"""One number per pair, counted by bincount."""


def confusion(y_true, y_pred, n_classes):
    t, p = np.asarray(y_true).astype(int), np.asarray(y_pred).astype(int)
    return np.bincount(t * n_classes + p, minlength=n_classes**2).reshape(n_classes, n_classes)
