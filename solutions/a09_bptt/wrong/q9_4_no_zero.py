"""The list starts with k = 1."""

HINT = (
    "Entry 0 is missing: the last state by itself changes one to one. The length is T, and "
    "the first entry is 1."
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
    for h in reversed(states[1:]):
        through = (Wh * (1 - h**2)) @ through
        norms.append(np.linalg.norm(through, 2))
    return np.array(norms)
