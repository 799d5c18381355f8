"""Positions where the kernel hangs over the edge are counted as well."""

HINT = (
    "Only positions where the kernel lies fully inside the image are asked for. Yours also hangs "
    "over the edge."
)


def true_convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    (H, W), (KH, KW) = np.shape(image), kernel.shape
    if KH > H or KW > W:
        raise ValueError("the kernel is larger than the image")
    frame = np.pad(np.asarray(image, dtype=float), ((KH - 1, KH - 1), (KW - 1, KW - 1)))
    return correlate2d(frame, kernel[::-1, ::-1])
