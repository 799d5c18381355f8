"""correlate2d for every image, channel and filter."""


def conv_forward(X, W, b, stride=1, pad=0):
    images = []
    for image in X:
        maps = []
        for f in range(W.shape[3]):
            maps.append(b[f] + sum(
                correlate2d(image[:, :, c], W[:, :, c, f], stride, pad) for c in range(W.shape[2])
            ))
        images.append(np.stack(maps, axis=-1))
    return np.array(images)
