"""The slope of tanh is left out."""

HINT = (
    "Too large when the states saturate: each step also multiplies by the slope of tanh, "
    "which is small near -1 and 1."
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
        through = Wh @ through
    return np.array(norms)
