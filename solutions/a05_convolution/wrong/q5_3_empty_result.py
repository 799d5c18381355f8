"""A kernel that is too large gives an empty result in place of an error."""

HINT = "A kernel larger than the padded image has no position: that is an error, not an empty map."


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    H, W = image.shape
    KH, KW = kernel.shape
    out = np.zeros((max(0, (H - KH) // stride + 1), max(0, (W - KW) // stride + 1)))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            patch = image[i * stride : i * stride + KH, j * stride : j * stride + KW]
            out[i, j] = np.sum(patch * kernel)
    return out
