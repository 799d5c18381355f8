"""Only sums that are too large are noticed."""

HINT = "A sum can also be too small: compare |sum - 1| with tol, both directions count."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and np.sum(p) - 1 <= tol)
    return label, probability, valid
