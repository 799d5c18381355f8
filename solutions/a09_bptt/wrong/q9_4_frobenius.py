"""The Frobenius norm, numpy's default for matrices."""

HINT = (
    "The identity of size H must give 1. The norm you took gives the root of H: it adds all "
    "entries, the spectral norm is the largest singular value."
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
        norms.append(np.linalg.norm(through))
        through = (Wh * (1 - h**2)) @ through
    return np.array(norms)
