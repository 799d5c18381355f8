"""Labels are counted from 1."""

HINT = "Class 0 exists: labels are counted from 0."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return label + 1, probability, valid
