"""The largest absolute value wins."""

HINT = (
    "You look for the number that is farthest from 0. The maximum of negative numbers is the "
    "one closest to 0."
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
                    a, b = np.unravel_index(np.abs(window).argmax(), window.shape)
                    dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
