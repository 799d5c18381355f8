"""Plain loops over lists, numpy for tanh and the norm only."""


def lag_norms(X, Wx, Wh, b):
    X, Wx, Wh, b = [np.asarray(a).tolist() for a in (X, Wx, Wh, b)]
    H = len(b)
    D = len(Wx)
    if len(Wh) != H or len(Wx[0]) != H or any(len(x) != D for x in X):
        raise ValueError("shapes do not fit")
    h = [0.0] * H
    steps = []
    for x in X:
        z = []
        for i in range(H):
            total = b[i]
            for d in range(D):
                total += x[d] * Wx[d][i]
            for j in range(H):
                total += h[j] * Wh[j][i]
            z.append(total)
        h = [np.tanh(v) for v in z]
        steps.append([[(1 - h[i] ** 2) * Wh[j][i] for j in range(H)] for i in range(H)])
    J = [[float(i == j) for j in range(H)] for i in range(H)]
    norms = []
    for step in reversed(steps):
        norms.append(float(np.linalg.norm(J, 2)))
        J = [[sum(J[i][m] * step[m][j] for m in range(H)) for j in range(H)] for i in range(H)]
    return np.array(norms)
