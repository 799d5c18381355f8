"""The threshold is subtracted from every weight."""

HINT = "The threshold is subtracted once from the sum: it is a weight of its own, in front."


def fold_threshold(w, threshold):
    w = np.asarray(w, dtype=float)
    return np.concatenate([[0.0], w - threshold])
