"""The slope stands on the wrong side of the weights."""

HINT = (
    "The slope of unit i belongs to the weights that lead to unit i. You multiply it to the "
    "weights that leave the unit."
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
        through = ((1 - h**2)[:, None] * Wh) @ through
    return np.array(norms)
