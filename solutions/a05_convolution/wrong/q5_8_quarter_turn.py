"""The kernel is turned by 90 degrees."""

HINT = "That is a quarter turn. Turn the kernel by 180°: a kernel of 2 × 3 stays one of 2 × 3."


def true_convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    return correlate2d(image, np.rot90(kernel))
