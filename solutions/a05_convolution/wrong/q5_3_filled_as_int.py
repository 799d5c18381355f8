"""The result is filled in the dtype of the image and becomes float too late."""

HINT = (
    "Your map is made with the dtype of the image and cut to whole numbers while it is filled. "
    "Make it float from the start."
)


def correlate2d(image, kernel, stride=1, pad=0):
    image, kernel = np.pad(np.asarray(image), pad), np.asarray(kernel)
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)[::stride, ::stride]
    out = np.zeros(windows.shape[:2], dtype=image.dtype)
    out[...] = np.einsum("ijab,ab->ij", windows, kernel)
    return out.astype(float)
