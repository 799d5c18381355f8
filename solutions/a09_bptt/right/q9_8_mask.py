"""A factor 0 or 1 between neighbouring steps; forward again, dz collected, one product each."""


def truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k):
    X, Wx, Wh = np.asarray(X, float), np.asarray(Wx, float), np.asarray(Wh, float)
    T = X.shape[1]
    path = [np.asarray(h0, float)]
    for t in range(T):
        path.append(np.tanh(X[:, t] @ Wx + path[t] @ Wh + np.asarray(b)))
    keep = [1.0 if (t + 1) // k == t // k else 0.0 for t in range(T)]
    dz = [None] * (T + 1)
    dz[T] = np.zeros(path[0].shape)
    for t in reversed(range(T)):
        dh = np.asarray(dHs)[:, t] + keep[t] * (dz[t + 1] @ Wh.T)
        dz[t] = dh * (1 - path[t + 1] ** 2)
    dZ = np.stack(dz[:T], axis=1)
    old = np.stack(path[:T], axis=1)
    return (
        np.einsum("nth,dh->ntd", dZ, Wx),
        dz[0] @ Wh.T,
        np.einsum("ntd,nth->dh", X, dZ),
        np.einsum("nti,ntj->ij", old, dZ),
        dZ.sum((0, 1)),
    )
