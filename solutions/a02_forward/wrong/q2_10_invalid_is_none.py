"""A row that is not valid has no label."""

HINT = (
    "A row that is not valid gets its label and its probability all the same: only the third part "
    "says that something is wrong."
)


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    if not valid:
        return None, None, False
    return label, probability, valid
