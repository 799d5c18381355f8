"""Only the order of the columns is reversed."""

HINT = (
    "True convolution turns the kernel by 180°, and that is a mirror along both axes, not along "
    "one."
)
SHARES = {
    "q5_8_flips_rows_only": "the same sentence helps both",
}


def true_convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    return correlate2d(image, kernel[:, ::-1])
