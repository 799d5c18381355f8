"""The folded unit imitates the strict rule for whole numbers: w0 = -(threshold + 1)."""

HINT = (
    "You made the folded unit strict. It should say yes on a total that equals the threshold, too: "
    "the strict and the inclusive rule differ on exactly these totals, and nowhere else."
)


def fold_threshold(w, threshold):
    return np.concatenate([[-(float(threshold) + 1.0)], np.asarray(w, dtype=float)])
