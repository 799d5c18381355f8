"""The gradient has the dtype of dout."""

HINT = (
    "Your gradient took over the dtype of dout: where dout holds whole numbers it is not float64. "
    "The result is float64 for every dout and X."
)


def max_pool_backward(dout, X, size, stride, ceil_mode):
    X = np.asarray(X, dtype=float)
    dX = np.zeros(X.shape, dtype=dout.dtype)
    for n, i, j, c in np.ndindex(*dout.shape):
        top, left = i * stride, j * stride
        window = X[n, top : top + size, left : left + size, c]
        a, b = np.unravel_index(window.argmax(), window.shape)
        dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
