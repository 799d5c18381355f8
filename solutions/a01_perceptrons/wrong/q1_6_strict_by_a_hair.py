"""A tiny number more is subtracted, to make the decision strict."""

HINT = "step decides total ≥ threshold, not total > threshold; they differ only on equal totals."


def fold_threshold(w, threshold):
    return np.concatenate([[-float(threshold) - 1e-9], np.asarray(w, dtype=float)])
