"""The states are computed without the state before."""

HINT = (
    "Your states forget the one before: the network adds h @ Wh at every step, and that "
    "changes the slopes."
)


def lag_norms(X, Wx, Wh, b):
    X, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (X, Wx, Wh, b))
    h = np.zeros(len(Wh))
    states = []
    for x in X:
        h = np.tanh(x @ Wx + 0 * h @ Wh + b)
        states.append(h)
    through = np.eye(len(h))
    norms = []
    for h in reversed(states):
        norms.append(np.linalg.norm(through, 2))
        through = (Wh * (1 - h**2)) @ through
    return np.array(norms)
