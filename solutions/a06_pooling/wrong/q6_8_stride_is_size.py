"""The windows stand side by side, whatever the stride is."""

HINT = (
    "Your windows stand side by side, whatever the stride is. They start every `stride` cells, "
    "so they may overlap or leave gaps."
)


def max_pool_backward(dout, X, size, stride, ceil_mode):
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    dX = np.zeros(X.shape)
    for n in range(N):
        for i in range(dout.shape[1]):
            for j in range(dout.shape[2]):
                top, left = i * size, j * size
                for c in range(C):
                    window = X[n, top : top + size, left : left + size, c]
                    if window.size == 0:
                        continue
                    a, b = np.unravel_index(window.argmax(), window.shape)
                    dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
