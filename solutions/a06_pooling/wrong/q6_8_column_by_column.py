"""Among equal maxima the first one column by column is taken."""

HINT = (
    "When several cells share the maximum, you look for the first one column by column. The "
    "window is read row by row."
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
                    b, a = np.unravel_index(window.T.argmax(), window.T.shape)
                    dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
