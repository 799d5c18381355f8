"""The largest in size, signs left aside."""

HINT = "The label goes by size and overlooks signs. Is -5 larger than 2?"


def read_softmax(p, tol=1e-6):
    p = np.asarray(p, dtype=float)
    k = int(np.argmax(np.abs(p)))
    return k, float(p[k]), bool((p >= 0).all() and abs(p.sum() - 1) <= tol)
