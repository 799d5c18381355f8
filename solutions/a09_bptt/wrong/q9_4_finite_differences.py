"""The derivative is taken by small differences."""

HINT = (
    "Almost: small differences are exact to about six digits, and nine are asked. Multiply "
    "the exact derivatives of the single steps."
)


def lag_norms(X, Wx, Wh, b):
    X, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (X, Wx, Wh, b))
    h = np.zeros(len(Wh))
    states = []
    for x in X:
        h = np.tanh(x @ Wx + h @ Wh + b)
        states.append(h)
    H, T = len(h), len(X)
    norms = []
    for k in range(T):
        J = np.zeros((H, H))
        for j in range(H):
            h = states[T - 1 - k].copy()
            h[j] += 1e-6
            for x in X[T - k :]:
                h = np.tanh(x @ Wx + h @ Wh + b)
            J[:, j] = (h - states[-1]) / 1e-6
        norms.append(np.linalg.norm(J, 2))
    return np.array(norms)
