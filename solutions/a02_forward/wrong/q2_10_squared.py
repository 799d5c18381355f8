"""The squared distance is compared with tol."""

HINT = (
    "You square the distance from 1 before you compare it with tol. The distance itself is meant."
)


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and (np.sum(p) - 1) ** 2 <= tol)
    return label, probability, valid
