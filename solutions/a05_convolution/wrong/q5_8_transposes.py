"""Rows and columns of the kernel are exchanged."""

HINT = (
    "A transpose is no rotation: it mirrors the kernel in its diagonal. Turning it by 180° brings "
    "the first entry to the last place."
)


def true_convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    return correlate2d(image, kernel.T)
