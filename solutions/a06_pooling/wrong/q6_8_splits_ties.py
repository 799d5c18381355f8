"""Cells that share the maximum share the gradient in equal parts."""

HINT = (
    "Where several cells share the maximum, you give each of them a part. Only the first "
    "maximum gets the gradient, row by row, and it gets all of it."
)


def max_pool_backward(dout, X, size, stride, ceil_mode):
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    dX = np.zeros(X.shape)
    for n in range(N):
        for i in range(dout.shape[1]):
            for j in range(dout.shape[2]):
                top, left = i * stride, j * stride
                for c in range(C):
                    window = X[n, top : top + size, left : left + size, c]
                    cells = dX[n, top : top + size, left : left + size, c]
                    best = window == window.max()
                    cells += best / best.sum() * dout[n, i, j, c]
    return dX
