"""The filter axis disappears when there is only one kernel."""

HINT = "With a single kernel the filter axis stays: the shape is (OH, OW, 1)."


def feature_maps(image, kernels):
    maps = np.stack([correlate2d(image, k) / np.size(k) for k in kernels], axis=-1)
    return np.squeeze(maps)
