"""The width of the result is computed from the height."""

HINT = (
    "This works for squares only. Try an image of 4 × 7 with a kernel of 3 × 2: the columns of "
    "the result come from W and KW."
)


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    H, W = image.shape
    KH, KW = kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    size = (H - KH) // stride + 1
    out = np.zeros((size, size))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            patch = image[i * stride : i * stride + KH, j * stride : j * stride + KW]
            out[i, j] = np.sum(patch * kernel)
    return out
