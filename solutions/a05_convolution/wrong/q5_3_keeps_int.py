"""The result has the dtype of the image."""

HINT = (
    "An image of whole numbers gave a map of whole numbers. The map is float64 whatever the image "
    "holds."
)


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image), pad)
    kernel = np.asarray(kernel)
    H, W = image.shape
    KH, KW = kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    out = np.zeros(((H - KH) // stride + 1, (W - KW) // stride + 1), dtype=image.dtype)
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            patch = image[i * stride : i * stride + KH, j * stride : j * stride + KW]
            out[i, j] = np.sum(patch * kernel)
    return out
