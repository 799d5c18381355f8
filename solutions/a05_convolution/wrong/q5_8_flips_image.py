"""The image is turned in place of the kernel."""

HINT = (
    "The numbers are right but the map runs backwards: you turned the image. Turn the kernel, or "
    "turn the map back as well."
)


def true_convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    return correlate2d(np.asarray(image)[::-1, ::-1], kernel)
