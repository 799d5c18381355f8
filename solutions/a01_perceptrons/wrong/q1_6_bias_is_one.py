"""The weight vector gets the 1, as if it were the input."""

HINT = "The 1 is the input and belongs to augment. Its weight is what the threshold becomes."


def fold_threshold(w, threshold):
    return np.concatenate([[1.0], np.asarray(w, dtype=float)])
