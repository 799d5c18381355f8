"""One is added to the largest value."""

HINT = (
    "You divide by the number of grey values, 256, rather than by the largest one, 255: a pixel "
    "of max_value must become exactly 1."
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / (max_value + 1)
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
