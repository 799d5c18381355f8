"""The older convention: an input that is always -1, with the threshold as its weight."""

HINT = (
    "An input of -1 with the threshold as its weight gives the same z, and some books do so. Here "
    "the extra input is +1 and the minus sign sits in w0."
)


def fold_threshold(w, threshold):
    return np.concatenate([[float(threshold)], np.asarray(w, dtype=float)])


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.hstack([-np.ones((len(X), 1)), X])
