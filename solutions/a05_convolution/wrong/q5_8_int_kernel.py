"""The kernel is cast to the dtype of the image."""

HINT = "Fractions in the kernel are cut off when the image holds whole numbers. Make both float."


def true_convolve2d(image, kernel):
    image = np.asarray(image)
    return correlate2d(image, np.asarray(kernel)[::-1, ::-1].astype(image.dtype))
