"""The probability is in percent."""

HINT = "The probability is a number up to 1, as it stands in p, not a percentage."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(100 * p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
