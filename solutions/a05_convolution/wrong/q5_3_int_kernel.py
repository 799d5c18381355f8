"""The kernel is cast to the dtype of the image."""

HINT = "Fractions in the kernel are cut off when the image holds whole numbers. Make both float."


def correlate2d(image, kernel, stride=1, pad=0):
    image = np.pad(np.asarray(image), pad)
    kernel = np.asarray(kernel).astype(image.dtype)
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)[::stride, ::stride]
    return np.einsum("ijab,ab->ij", windows.astype(float), kernel.astype(float))
