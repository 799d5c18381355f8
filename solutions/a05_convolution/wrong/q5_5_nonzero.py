"""Cells where the kernel is 0 are not counted."""

HINT = "A cell where the kernel is 0 is a cell as well: divide by the number of all products."


def feature_maps(image, kernels):
    return np.stack([correlate2d(image, k) / np.count_nonzero(k) for k in kernels], axis=-1)
