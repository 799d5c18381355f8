"""Probability first, label second."""

HINT = "The order is label, probability, valid. Your first two are exchanged."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return probability, label, valid
