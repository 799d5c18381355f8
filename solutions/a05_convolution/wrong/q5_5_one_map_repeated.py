"""Every map is made with the same kernel."""

HINT = (
    "One map is repeated. Three different filters ask three different questions, so the three "
    "maps may not be equal."
)


def feature_maps(image, kernels):
    maps = [correlate2d(image, kernels[0]) / np.size(kernels[0]) for _ in kernels]
    return np.stack(maps, axis=-1)
