"""A comparison chosen by name, np.where."""


def decide(X, w, threshold, strict=True):
    compare = {True: np.greater, False: np.greater_equal}[bool(strict)]
    return np.where(compare(np.array(X, dtype=float).dot(np.array(w, dtype=float)), threshold), 1, 0)
