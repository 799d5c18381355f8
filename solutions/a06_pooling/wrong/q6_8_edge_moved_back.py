"""A window that hangs over the edge is moved back until it is whole."""

HINT = (
    "At the edge the gradient lands in a wrong cell: partial windows start at the same stride "
    "as all others, they are not moved back until they are whole."
)


def max_pool_backward(dout, X, size, stride, ceil_mode):
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    dX = np.zeros(X.shape)
    for n in range(N):
        for i in range(dout.shape[1]):
            for j in range(dout.shape[2]):
                top, left = min(i * stride, H - size), min(j * stride, W - size)
                for c in range(C):
                    window = X[n, top : top + size, left : left + size, c]
                    a, b = np.unravel_index(window.argmax(), window.shape)
                    dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
