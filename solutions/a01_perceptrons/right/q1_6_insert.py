"""np.insert for both."""


def fold_threshold(w, threshold):
    return np.insert(np.array(w, dtype=float), 0, -threshold)


def augment(X):
    return np.insert(np.array(X, dtype=np.float64), 0, 1, axis=1)
