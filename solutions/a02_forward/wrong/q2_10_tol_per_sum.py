"""The sum itself is compared with tol."""

HINT = "How far is the sum from 1? You compare the sum itself with tol."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p)) <= tol)
    return label, probability, valid
