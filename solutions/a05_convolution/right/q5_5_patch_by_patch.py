"""match_score at every position."""


def feature_maps(image, kernels):
    image = np.asarray(image, dtype=float)
    KH, KW = np.shape(kernels[0])
    OH = conv_output_size(image.shape[0], KH)
    OW = conv_output_size(image.shape[1], KW)
    maps = np.empty((OH, OW, len(kernels)))
    for f in range(len(kernels)):
        for i in range(OH):
            for j in range(OW):
                maps[i, j, f] = match_score(image[i : i + KH, j : j + KW], kernels[f])
    return maps
