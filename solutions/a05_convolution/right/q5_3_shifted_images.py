"""Adds shifted copies of the image, one for every kernel cell."""


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.array(image, dtype=float), ((pad, pad), (pad, pad)))
    kernel = np.array(kernel, dtype=float)
    KH, KW = kernel.shape
    OH, OW = image.shape[0] - KH + 1, image.shape[1] - KW + 1
    if min(OH, OW) <= 0:
        raise ValueError(f"kernel {kernel.shape}, image {image.shape}")
    total = 0
    for a in range(KH):
        for b in range(KW):
            total = total + kernel[a, b] * image[a : a + OH, b : b + OW]
    return total[::stride, ::stride]
