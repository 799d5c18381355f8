"""Left-over rows raise an error because the strict output size is used."""

HINT = "Rows and columns that are left over are simply not used here. Which mode of Q5.1 does that?"


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image, dtype=float), pad)
    kernel = np.asarray(kernel, dtype=float)
    H, W = image.shape
    KH, KW = kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    out = np.zeros((conv_output_size(H, KH, 0, stride), conv_output_size(W, KW, 0, stride)))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            patch = image[i * stride : i * stride + KH, j * stride : j * stride + KW]
            out[i, j] = np.sum(patch * kernel)
    return out
