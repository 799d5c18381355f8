"""Only the single entries are checked."""

HINT = "Entries between 0 and 1 are not enough: together they must make 1."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and np.all(p <= 1))
    return label, probability, valid
