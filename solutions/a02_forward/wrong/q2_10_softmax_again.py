"""The row goes through a softmax once more."""

HINT = "p is the result of a softmax already. You apply it a second time."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(np.exp(p[label]) / np.sum(np.exp(p)))
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
