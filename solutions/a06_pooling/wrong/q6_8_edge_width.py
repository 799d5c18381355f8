"""The cell number is taken apart with the full window size at the right edge too."""

HINT = (
    "At the right edge a window is narrower than `size`. How many cells does one of its rows "
    "have, and what does that mean for turning the number from `argmax` into row and column?"
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
                    a, b = divmod(window.argmax(), size)
                    if left + b < W:
                        dX[n, top + a, left + b, c] += dout[n, i, j, c]
    return dX
