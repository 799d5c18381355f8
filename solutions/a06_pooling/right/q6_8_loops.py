"""Compares all cells of a window one by one."""


def max_pool_backward(dout, X, size, stride, ceil_mode=False):
    N, H, W, C = X.shape
    dX = np.zeros((N, H, W, C))
    for n in range(N):
        for c in range(C):
            for i in range(dout.shape[1]):
                for j in range(dout.shape[2]):
                    best = None
                    for a in range(i * stride, min(i * stride + size, H)):
                        for b in range(j * stride, min(j * stride + size, W)):
                            if best is None or X[n, a, b, c] > X[n, best[0], best[1], c]:
                                best = (a, b)
                    dX[n, best[0], best[1], c] += dout[n, i, j, c]
    return dX
