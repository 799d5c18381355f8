"""Multiplied by the reciprocal, the axis by reshape."""


def prepare_images(images, labels, max_value):
    images = np.array(images)
    X = np.array(images * (1.0 / max_value), dtype=np.float32)
    return X.reshape(*images.shape, 1), np.array(labels, dtype=np.int64)
