"""The maximum itself is multiplied into the gradient."""

HINT = (
    "You multiply the gradient by the maximum. If the winner grows by a little, by how much "
    "does the output grow?"
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
                    dX[n, top + a, left + b, c] += dout[n, i, j, c] * window.max()
    return dX
