"""Own loop over the steps; hypot unit by unit."""


def order_gap(X, perm, Wx, Wh, b):
    X, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (X, Wx, Wh, b))
    h = g = np.zeros((X.shape[0], Wh.shape[0]))
    for t, p in enumerate(perm):
        h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
        g = np.tanh(X[:, p] @ Wx + g @ Wh + b)
    gap = np.zeros(len(X))
    for unit in (h - g).T:
        gap = np.hypot(gap, unit)
    return gap
