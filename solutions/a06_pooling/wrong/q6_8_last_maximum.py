"""The last one of several equal maxima gets the gradient."""

HINT = (
    "When several cells share the maximum, your gradient goes to the last of them. It belongs "
    "to the first one."
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
                    a, b = np.argwhere(window == window.max())[-1]
                    dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
