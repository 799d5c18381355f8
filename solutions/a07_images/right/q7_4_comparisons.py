"""Two comparisons for every cell."""


def confusion(y_true, y_pred, n_classes):
    y_true, y_pred = np.array(y_true), np.array(y_pred)
    rows = range(n_classes)
    counts = [[np.sum((y_true == t) & (y_pred == p)) for p in rows] for t in rows]
    return np.array(counts, dtype=np.int64)
