"""Every window becomes a row of a matrix (im2col)."""


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, float), pad)
    kernel = np.asarray(kernel, float)
    kh, kw = kernel.shape
    view = np.lib.stride_tricks.sliding_window_view(image, (kh, kw))[::stride, ::stride]
    return (view.reshape(-1, kh * kw) @ kernel.reshape(-1)).reshape(view.shape[:2])
