"""Block by block, row by row, in plain Python."""


def truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k):
    N, T, D, H = len(X), len(X[0]), len(Wx), len(Wh)
    dX, dh0 = np.zeros((N, T, D)), np.zeros((N, H))
    dWx, dWh, db = np.zeros((D, H)), np.zeros((H, H)), np.zeros(H)
    for n in range(N):
        path = [h0[n]] + [Hs[n][t] for t in range(T)]
        block_start = 0
        while block_start < T:
            come = [0.0] * H
            for t in range(min(block_start + k, T), block_start, -1):
                dz = [(dHs[n][t - 1][j] + come[j]) * (1 - path[t][j] ** 2) for j in range(H)]
                come = [sum(dz[j] * Wh[i][j] for j in range(H)) for i in range(H)]
                for j in range(H):
                    db[j] += dz[j]
                    for d in range(D):
                        dX[n, t - 1, d] += dz[j] * Wx[d][j]
                        dWx[d, j] += dz[j] * X[n][t - 1][d]
                    for i in range(H):
                        dWh[i, j] += dz[j] * path[t - 1][i]
            if block_start == 0:
                dh0[n] = come
            block_start += k
    return dX, dh0, dWx, dWh, db
