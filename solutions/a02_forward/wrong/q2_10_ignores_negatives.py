"""Negative entries are not noticed."""

HINT = (
    "A negative entry can still leave the sum at 1. So the sum alone does not show that a row is "
    "valid."
)


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
