"""No entry may be above 1."""

HINT = "You ask that no entry is above 1. The question asks for two things only: which?"


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    k = int(np.argmax(p))
    return k, float(p[k]), bool((p >= 0).all() and (p <= 1).all() and abs(p.sum() - 1) <= tol)
