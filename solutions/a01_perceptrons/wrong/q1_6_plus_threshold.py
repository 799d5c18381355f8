"""The threshold keeps its sign."""

HINT = "The sign of w0: with all inputs 0 the unit must stay off for a positive threshold."


def fold_threshold(w, threshold):
    return np.concatenate([[float(threshold)], np.asarray(w, dtype=float)])
