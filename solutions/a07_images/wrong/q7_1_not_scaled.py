"""Nothing is divided."""

HINT = "Your pixels are as large as before. They shall lie between 0 and 1."


def prepare_images(images, labels, max_value):
    X = np.asarray(images).astype(np.float32)
    return X[..., np.newaxis], np.asarray(labels).astype(np.int64)
