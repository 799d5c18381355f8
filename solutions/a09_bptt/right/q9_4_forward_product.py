"""Every older product is extended while the network runs."""


def lag_norms(X, Wx, Wh, b):
    X, Wx, Wh, b = map(np.asarray, (X, Wx, Wh, b))
    h = np.zeros(Wh.shape[1])
    products = []
    for x in X:
        h = np.tanh(x @ Wx + h @ Wh + b)
        step = (1 - h**2).reshape(-1, 1) * Wh.T
        products = [step @ p for p in products] + [np.eye(len(h))]
    return np.array([np.linalg.norm(p, 2) for p in products[::-1]])
