"""Batch of one, singular values of all matrices at once, einsum."""


def lag_norms(X, Wx, Wh, b):
    X = np.asarray(X, float)[None]
    Wh = np.asarray(Wh, float)
    h = np.zeros((1, np.shape(Wh)[0]))
    J = []
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
        J.append(np.einsum("i,ji->ij", 1 - h[0] ** 2, Wh))
    M = [np.identity(h.shape[1])]
    for A in J[:0:-1]:
        M.append(np.einsum("ij,jk->ik", M[-1], A))
    return np.linalg.svd(np.stack(M), compute_uv=False)[:, 0]
