"""The label is a float."""

HINT = "A label is used as an index, so it is an int. Yours is a float."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = float(np.argmax(p))
    probability = float(p[int(label)])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
