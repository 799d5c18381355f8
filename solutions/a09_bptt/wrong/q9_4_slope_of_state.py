"""The slope is 1 - tanh(h)**2 of a state that is squashed already."""

HINT = "You squash the state a second time: h is a tanh already, so its slope is 1 - h**2."


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
        through = (Wh * (1 - np.tanh(h) ** 2)) @ through
    return np.array(norms)
