"""Only the order of the rows is reversed."""

HINT = (
    "True convolution turns the kernel by 180°, and that is a mirror along both axes, not along "
    "one."
)
SHARES = {
    "q5_8_flips_columns_only": "the same sentence helps both",
    "q5_8_no_flip": "a kernel with a single row looks the same when only rows are reversed",
}


def true_convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    return correlate2d(image, kernel[::-1])
