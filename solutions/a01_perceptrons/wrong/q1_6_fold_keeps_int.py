"""The threshold is cut to the dtype of the weights."""

HINT = "Whole weights made the threshold a whole number too. The result is float64."


def fold_threshold(w, threshold):
    w = np.asarray(w)
    return np.insert(w, 0, int(-threshold) if w.dtype.kind in "iu" else -threshold)
