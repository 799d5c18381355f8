"""Numpy's own ints, floats and bools."""


def read_softmax(p, tol=1e-6):
    p = np.array(p, dtype=float)
    return np.argmax(p), np.max(p), (p.min() >= 0) & (np.abs(p.sum() - 1) <= tol)
