"""Windows of a frame of -inf, argmax of all at once, np.add.at."""


def max_pool_backward(dout, X, size, stride, ceil_mode):
    N, H, W, C = X.shape
    oh = pool_output_size(H, size, stride, ceil_mode)
    ow = pool_output_size(W, size, stride, ceil_mode)
    P = np.pad(X.astype(float), ((0, 0), (0, size), (0, size), (0, 0)), constant_values=-np.inf)
    windows = np.lib.stride_tricks.sliding_window_view(P, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride][:, :oh, :ow]
    best = windows.reshape(N, oh, ow, C, size * size).argmax(axis=-1)
    n, i, j, c = np.indices(best.shape)
    dX = np.zeros(X.shape)
    np.add.at(dX, (n, i * stride + best // size, j * stride + best % size, c), dout)
    return dX
