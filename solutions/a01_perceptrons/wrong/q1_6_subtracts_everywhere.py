"""The threshold is subtracted from every weight."""

HINT = (
    "You subtracted the threshold from every weight. It belongs to the sum as a whole, so it "
    "becomes one more weight in front and the others stay as they are."
)


def fold_threshold(w, threshold):
    return np.asarray(w, dtype=float) - threshold
