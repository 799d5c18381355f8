"""The stride is used for the size of the result, not for the place of the windows."""

HINT = (
    "The shape is right, but the windows overlap: result row i has to start i strides down the "
    "image, not i rows."
)


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    H, W = image.shape
    KH, KW = kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    out = np.zeros(((H - KH) // stride + 1, (W - KW) // stride + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.sum(image[i : i + KH, j : j + KW] * kernel)
    return out
