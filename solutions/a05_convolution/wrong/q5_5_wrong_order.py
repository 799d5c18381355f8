"""The maps come in the reverse order of the kernels."""

HINT = (
    "The maps are there, but in another order than the kernels. On the letter X, map 2 is the one "
    "with a single 1, in its centre."
)


def feature_maps(image, kernels):
    maps = []
    for k in kernels:
        maps.insert(0, correlate2d(image, k) / np.size(k))
    return np.stack(maps, axis=-1)
