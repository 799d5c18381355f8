"""Lag 0 stands at the end."""

HINT = (
    "Your numbers stand in the order of time. Entry 0 belongs to k = 0, the last state; the "
    "oldest state comes last."
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
        through = (Wh * (1 - h**2)) @ through
    return np.array(norms[::-1])
