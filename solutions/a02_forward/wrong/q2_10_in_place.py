"""The row is normalised in place."""

HINT = (
    "The row your caller passed has changed afterwards. Work on a copy, or do not write into p at "
    "all."
)


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    p /= max(p.sum(), 1e-300)
    return label, probability, valid
