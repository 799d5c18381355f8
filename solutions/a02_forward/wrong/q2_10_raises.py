"""A row that is not valid raises."""

HINT = (
    "Do not raise for a row that is not valid. Return False as the third part; the caller "
    "decides."
)


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    valid = bool(np.all(p >= 0) and abs(np.sum(p) - 1) <= tol)
    if not valid:
        raise ValueError("no probabilities")
    return label, probability, valid
