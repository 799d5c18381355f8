"""The bias is forgotten when the network runs."""

HINT = "Your states are those of a network without bias: b moves the states, and so the slopes."


def lag_norms(X, Wx, Wh, b):
    X, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (X, Wx, Wh, b))
    h = np.zeros(len(Wh)) + 0 * b
    states = []
    for x in X:
        h = np.tanh(x @ Wx + h @ Wh)
        states.append(h)
    through = np.eye(len(h))
    norms = []
    for h in reversed(states):
        norms.append(np.linalg.norm(through, 2))
        through = (Wh * (1 - h**2)) @ through
    return np.array(norms)
