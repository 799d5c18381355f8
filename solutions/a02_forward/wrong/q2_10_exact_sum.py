"""The sum must be exactly 1."""

HINT = "The sum of floats is hardly ever exactly 1. Let it be off by tol."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and np.sum(p) == 1)
    return label, probability, valid
