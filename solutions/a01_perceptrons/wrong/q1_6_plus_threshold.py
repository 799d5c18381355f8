"""The threshold comes first with its own sign."""

HINT = (
    "With all inputs 0 the unit must stay off for a positive threshold. Which sign must w0 have "
    "for that?"
)


def fold_threshold(w, threshold):
    return np.concatenate([[float(threshold)], np.asarray(w, dtype=float)])
