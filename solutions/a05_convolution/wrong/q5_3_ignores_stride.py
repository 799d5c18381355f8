"""The window always moves by one cell."""

HINT = (
    "The stride is not used: with stride 2, two neighbouring result rows lie two image rows "
    "apart, and there are fewer of them."
)


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    H, W = image.shape
    KH, KW = kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    out = np.zeros((H - KH + 1, W - KW + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.sum(image[i : i + KH, j : j + KW] * kernel)
    return out
