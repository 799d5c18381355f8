"""1 and 0 in place of True and False."""

HINT = "valid is True or False, a bool. Yours is a number."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = int(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
