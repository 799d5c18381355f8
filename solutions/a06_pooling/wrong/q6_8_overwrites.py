"""Where windows overlap, the later gradient replaces the earlier one."""

HINT = (
    "Where overlapping windows have the same winner, the later gradient replaces the earlier "
    "one. Overlapping windows add."
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
                    a, b = np.unravel_index(window.argmax(), window.shape)
                    dX[n, top + a, left + b, c] = dout[n, i, j, c]
    return dX
