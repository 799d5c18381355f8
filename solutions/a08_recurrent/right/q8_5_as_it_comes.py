"""Arrays are taken as they come, without asarray."""


def order_gap(X, perm, Wx, Wh, b):
    h1 = np.zeros((X.shape[0], Wh.shape[0]))
    h2 = np.zeros((X.shape[0], Wh.shape[0]))
    for t in range(X.shape[1]):
        h1 = np.tanh(X[:, t] @ Wx + h1 @ Wh + b)
        h2 = np.tanh(X[:, perm[t]] @ Wx + h2 @ Wh + b)
    return np.linalg.norm(h1 - h2, axis=1)
