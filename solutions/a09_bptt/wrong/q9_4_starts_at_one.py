"""The list starts with k = 1 and goes on to the zero start state."""

HINT = (
    "Your first entry belongs to k = 1: begin with the last state by itself, which gives 1, "
    "and stop at the first state of the sequence."
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
        through = (Wh * (1 - h**2)) @ through
        norms.append(np.linalg.norm(through, 2))
    return np.array(norms)
