"""The slope of the older state takes part in each step."""

HINT = (
    "The step from h_(t-1) to h_t has the slope at its end, 1 - h_t**2. You took the slope "
    "where the step begins."
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
    for t in reversed(range(len(X))):
        norms.append(np.linalg.norm(through, 2))
        before = states[t - 1] if t > 0 else np.zeros(len(h))
        through = (Wh * (1 - before**2)) @ through
    return np.array(norms)
