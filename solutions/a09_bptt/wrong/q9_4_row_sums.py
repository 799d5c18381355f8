"""The largest row sum of the matrix in place of the spectral norm."""

HINT = (
    "You add entries within rows or columns (the norm of order 1 or infinity). The spectral norm "
    "is the largest singular value of the matrix."
)


def lag_norms(X, Wx, Wh, b):
    X, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (X, Wx, Wh, b))
    h = np.zeros(len(Wh))
    states = []
    for x in X:
        h = np.tanh(x @ Wx + h @ Wh + b)
        states.append(h)
    through = np.eye(len(h))
    norms = []
    for h in reversed(states):
        norms.append(np.linalg.norm(through, np.inf))
        through = (Wh * (1 - h**2)) @ through
    return np.array(norms)
