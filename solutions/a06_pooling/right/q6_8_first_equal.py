"""Cells that equal the maximum; a running count keeps the first one."""


def max_pool_backward(dout, X, size, stride, ceil_mode):
    dX = np.zeros_like(X, dtype=float)
    for i in range(dout.shape[1]):
        for j in range(dout.shape[2]):
            place = np.s_[:, i * stride : i * stride + size, j * stride : j * stride + size]
            window = X[place]
            n, h, w, c = window.shape
            cells = window.reshape(n, h * w, c)
            equal = cells == cells.max(axis=1, keepdims=True)
            first = equal & (np.cumsum(equal, axis=1) == 1)
            dX[place] += first.reshape(n, h, w, c) * dout[:, i : i + 1, j : j + 1, :]
    return dX
