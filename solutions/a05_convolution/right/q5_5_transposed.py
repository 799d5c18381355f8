"""Filters first, then a transpose; the result is no contiguous array."""


def feature_maps(image, kernels):
    maps = np.array([correlate2d(image, kernel) for kernel in kernels])
    return maps.transpose(1, 2, 0) / np.prod(np.shape(kernels[0]))
