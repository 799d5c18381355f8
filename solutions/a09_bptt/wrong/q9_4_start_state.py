"""The derivative by the zero start state is in the list."""

HINT = "One entry too many: the zero start state is not in the list. The length is T."


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
        through = (Wh * (1 - h**2)) @ through
    return np.array([*norms, np.linalg.norm(through, 2)])
