"""The gradient is spread evenly over the window, as for an average."""

HINT = (
    "You spread the gradient evenly over the window; that is right for an average. A maximum "
    "depends on one cell only."
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
                    cells += dout[n, i, j, c] / window.size
    return dX
