"""The last row and the last column of positions are missing."""

HINT = (
    "The last position of the window is missing in both directions. A kernel as large as the "
    "image has one position, not none."
)


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    H, W = image.shape
    KH, KW = kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    out = np.zeros((-(-(H - KH) // stride), -(-(W - KW) // stride)))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            patch = image[i * stride : i * stride + KH, j * stride : j * stride + KW]
            out[i, j] = np.sum(patch * kernel)
    return out
