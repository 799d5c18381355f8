"""The kernel is not turned at all."""

HINT = "These are the numbers of Q5.3. True convolution runs through the kernel backwards."


def true_convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    return correlate2d(image, kernel)
