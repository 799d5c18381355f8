"""Counts from the start: the derivative of h_(1+k) by h_1."""

HINT = (
    "You follow the first state forwards. Entry k looks back from the last state: the "
    "derivative of h_T by the state k steps before it."
)


def lag_norms(X, Wx, Wh, b):
    X, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (X, Wx, Wh, b))
    h = np.zeros(len(Wh))
    states = []
    for x in X:
        h = np.tanh(x @ Wx + h @ Wh + b)
        states.append(h)
    through = np.eye(len(h))
    norms = [1.0]
    for h in states[1:]:
        through = through @ (Wh * (1 - h**2))
        norms.append(np.linalg.norm(through, 2))
    return np.array(norms)
