"""The weights are transposed, as if the state stood to the right of them."""

HINT = (
    "The state stands to the left of Wh here (h @ Wh). Which entry of Wh leads from unit j to "
    "unit i? Try a Wh that is not symmetric."
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
        through = (Wh.T * (1 - h**2)) @ through
    return np.array(norms)
