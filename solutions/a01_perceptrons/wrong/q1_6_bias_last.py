"""The bias weight comes last."""

HINT = "The positions of w0 and of the 1 must match: both come first."


def fold_threshold(w, threshold):
    return np.append(np.asarray(w, dtype=float), -float(threshold))
