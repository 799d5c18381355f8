"""The sum of the definition, index by index."""


def true_convolve2d(image, kernel):
    H, W = np.shape(image)
    KH, KW = np.shape(kernel)
    if KH > H or KW > W:
        raise ValueError("kernel larger than image")
    out = np.zeros((H - KH + 1, W - KW + 1))
    for i in range(H - KH + 1):
        for j in range(W - KW + 1):
            for a in range(KH):
                for b in range(KW):
                    out[i, j] += kernel[a][b] * image[i + KH - 1 - a][j + KW - 1 - b]
    return out


same_result = dict(filter_1=True, filter_2=True, filter_3=True, edge=False)
