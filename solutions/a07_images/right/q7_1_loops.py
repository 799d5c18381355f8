"""A loop over the pictures."""


def prepare_images(images, labels, max_value):
    X = np.empty((len(images), *images.shape[1:], 1), dtype="float32")
    y = np.empty(len(labels), dtype="int64")
    for k, picture in enumerate(images):
        X[k, :, :, 0] = picture / max_value
        y[k] = int(labels[k])
    return [X, y]
