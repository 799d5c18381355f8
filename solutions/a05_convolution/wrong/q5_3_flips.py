"""The kernel is turned by 180 degrees first."""

HINT = (
    "Your numbers are those of true convolution, with the kernel turned by 180°. Libraries, and "
    "this question, do not flip it."
)


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    kernel = kernel[::-1, ::-1]
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
