"""The tolerance is always 1e-6."""

HINT = "The caller may pass another tol, and it decides. Yours never changes."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= 1e-6)
    return label, probability, valid
