"""Only label and probability are returned."""

HINT = "Three things are asked for: label, probability, and whether the row can be trusted."


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    label = int(np.argmax(p))
    probability = float(p[label])
    return label, probability
