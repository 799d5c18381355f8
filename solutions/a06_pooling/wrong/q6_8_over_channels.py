"""The maximum is looked for in all channels of the window together."""

HINT = (
    "You look for one maximum in all channels together. Each channel has its own window, its "
    "own winner and its own gradient."
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
                    cube = X[n, top : top + size, left : left + size]
                    a, b, k = np.unravel_index(cube.argmax(), cube.shape)
                    dX[n, top + a, left + b, k] += dout[n, i, j, c]
    return dX
