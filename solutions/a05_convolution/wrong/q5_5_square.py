"""The maps are as wide as they are high."""

HINT = "Your maps are squares. Try an image of 4 × 7: rows and columns of a map are counted apart."


def feature_maps(image, kernels):
    image = np.asarray(image, dtype=float)
    kernels = np.asarray(kernels, dtype=float)
    size = image.shape[0] - kernels.shape[1] + 1
    out = np.zeros((size, size, len(kernels)))
    for f, kernel in enumerate(kernels):
        for i in range(size):
            for j in range(size):
                patch = image[i : i + kernel.shape[0], j : j + kernel.shape[1]]
                out[i, j, f] = match_score(patch, kernel)
    return out
