"""Every sum is divided by 9, whatever the size of the kernel."""

HINT = (
    "Nine is right for 3 × 3 kernels only. The mean divides by the number of cells of the kernel "
    "at hand."
)


def feature_maps(image, kernels):
    return np.stack([correlate2d(image, k) for k in kernels], axis=-1) / 9
