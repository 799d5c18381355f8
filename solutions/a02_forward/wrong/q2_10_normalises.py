"""The row is divided by its sum first."""

HINT = "Report the entry as it stands in p. You divide the row by its sum first."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label] / np.sum(p))
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
