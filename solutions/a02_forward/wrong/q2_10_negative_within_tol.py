"""Entries a little below 0 pass within tol."""

HINT = "The tolerance is for the sum alone. How far below 0 may an entry be?"


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    k = int(np.argmax(p))
    return k, float(p[k]), bool((p >= -tol).all() and abs(p.sum() - 1) <= tol)
