"""Of several largest entries the last one is taken."""

HINT = "If several entries are largest, the first one counts. You take the last one."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(len(p) - 1 - np.argmax(p[::-1]))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
