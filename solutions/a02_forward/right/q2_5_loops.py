"""Loops over examples, units and inputs."""


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    N, D = X.shape
    rows, H = W.shape
    if rows != D:
        raise ValueError(f"X {X.shape} and W {W.shape} do not fit")
    if b is not None and len(b) != H:
        raise ValueError(f"{len(b)} biases for {H} units")
    out = np.zeros((N, H))
    for n in range(N):
        for j in range(H):
            total = 0.0 if b is None else float(b[j])
            for i in range(D):
                total += X[n, i] * W[i, j]
            out[n, j] = total
    return activate(out, kind)
