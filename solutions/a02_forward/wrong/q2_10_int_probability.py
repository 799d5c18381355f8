"""Whole numbers stay ints."""

HINT = (
    "Where p holds whole numbers your probability is an int. It should be a float in every case."
)


def read_softmax(p, tol=1e-6):
    p = np.asarray(p)
    label = int(np.argmax(p))
    probability = p[label].item()
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    return label, probability, valid
