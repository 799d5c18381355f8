"""The search starts at 0, so that a row of negative entries has no winner."""

HINT = "Your search starts at 0. Which entry can win where all of them are negative?"


def read_softmax(p, tol=1e-6):
    k, best = 0, 0.0
    for i, v in enumerate(p):
        if v > best:
            k, best = i, float(v)
    p = np.asarray(p, dtype=float)
    return k, best, bool((p >= 0).all() and abs(p.sum() - 1) <= tol)
