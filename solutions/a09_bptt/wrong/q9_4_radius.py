"""The spectral radius in place of the spectral norm."""

HINT = (
    "You take the largest eigenvalue. The spectral norm is the largest singular value, and "
    "for matrices that are not symmetric it may be much larger."
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
        norms.append(np.max(np.abs(np.linalg.eigvals(through))))
        through = (Wh * (1 - h**2)) @ through
    return np.array(norms)
