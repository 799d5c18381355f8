"""isclose with the relative tolerance switched off."""


def read_softmax(p, tol=1e-6):
    p = [float(entry) for entry in p]
    best = max(p)
    fine = np.isclose(sum(p), 1.0, rtol=0, atol=tol) and not any(entry < 0 for entry in p)
    return p.index(best), best, fine
