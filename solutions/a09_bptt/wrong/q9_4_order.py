"""The factors stand in the wrong order."""

HINT = (
    "The factors stand in the wrong order. Matrices do not commute: write out two different "
    "steps and see which one is applied first."
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
        norms.append(np.linalg.norm(through, 2))
        through = through @ (Wh * (1 - h**2))
    return np.array(norms)
