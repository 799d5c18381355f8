"""np.isclose adds a tolerance of its own."""

HINT = (
    "np.isclose allows more than you think: beside atol it has a second, relative tolerance. Read "
    "about rtol, or compare by hand."
)


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and np.isclose(np.sum(p), 1, atol=tol))
    return label, probability, valid
