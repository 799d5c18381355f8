"""Collects rows in lists; walks over the starts."""


def correlate2d(image, kernel, stride=1, pad=0):
    image, kernel = np.pad(np.asarray(image), pad), np.asarray(kernel)
    (H, W), (KH, KW) = image.shape, kernel.shape
    result = [
        [(image[i : i + KH, j : j + KW] * kernel).sum() for j in range(0, W - KW + 1, stride)]
        for i in range(0, H - KH + 1, stride)
    ]
    if not result or not result[0]:
        raise ValueError("kernel too large")
    return np.array(result, dtype=float)
