"""A comparison chosen by name, np.where."""


def decide(X, w, threshold, strict=True):
    compare = {True: np.greater, False: np.greater_equal}[bool(strict)]
    totals = np.array(X, dtype=float).dot(np.array(w, dtype=float))
    return np.where(compare(totals, threshold), 1, 0)
