"""The first cell that is close to the maximum gets the gradient."""

HINT = (
    "A cell that is only nearly the maximum gets the gradient: `np.isclose` lets it pass. The "
    "maximum is one of the cells, so it can be found exactly."
)


def max_pool_backward(dout, X, size, stride, ceil_mode):
    X = np.asarray(X, dtype=float)
    dX = np.zeros(X.shape)
    for n, i, j, c in np.ndindex(*dout.shape):
        top, left = i * stride, j * stride
        window = X[n, top : top + size, left : left + size, c]
        a, b = np.argwhere(np.isclose(window, window.max()))[0]
        dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
