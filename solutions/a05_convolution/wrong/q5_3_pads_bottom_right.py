"""All zeros are added at the bottom and on the right."""

HINT = (
    "The zeros of the padding belong on all four sides. Yours all lie below the image and on its "
    "right."
)


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), (0, 2 * pad))
    kernel = np.asarray(kernel, dtype=float)
    H, W = image.shape
    KH, KW = kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    out = np.zeros(((H - KH) // stride + 1, (W - KW) // stride + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            patch = image[i * stride : i * stride + KH, j * stride : j * stride + KW]
            out[i, j] = np.sum(patch * kernel)
    return out
