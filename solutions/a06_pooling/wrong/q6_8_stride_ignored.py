"""The windows start at every cell, whatever the stride is."""

HINT = (
    "Your windows start at every cell. Output (i, j) belongs to a window whose first row and "
    "column depend on the stride."
)


def max_pool_backward(dout, X, size, stride, ceil_mode):
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    dX = np.zeros(X.shape)
    for n in range(N):
        for i in range(dout.shape[1]):
            for j in range(dout.shape[2]):
                top, left = i, j
                for c in range(C):
                    window = X[n, top : top + size, left : left + size, c]
                    a, b = np.unravel_index(window.argmax(), window.shape)
                    dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
