"""The label is an array."""

HINT = "The label is one int, not an array of all places where the maximum stands."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return np.flatnonzero(p == p.max()), probability, valid
