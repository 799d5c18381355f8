"""The last windows hang over the edge, as in mode ceil."""

HINT = (
    "Windows that hang over the edge of the padded image are not used here. Which mode of Q5.1 "
    "leaves them out?"
)


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    H, W = image.shape
    KH, KW = kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    OH = conv_output_size(H, KH, 0, stride, "ceil")
    OW = conv_output_size(W, KW, 0, stride, "ceil")
    image = np.pad(image, ((0, stride), (0, stride)))
    out = np.zeros((OH, OW))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            patch = image[i * stride : i * stride + KH, j * stride : j * stride + KW]
            out[i, j] = np.sum(patch * kernel)
    return out
