"""A class with probability 0 makes the row invalid."""

HINT = "A class may have the probability 0: only an entry below 0 spoils the row."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p > 0) and abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
