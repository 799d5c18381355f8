"""One correlate2d per kernel, stacked along a new last axis."""


def feature_maps(image, kernels):
    return np.stack([correlate2d(image, k) / np.asarray(k).size for k in kernels], axis=-1)
