"""Every picture becomes one row."""

HINT = (
    "You lay every picture out in one row, as a dense net wants it. A convolution needs to know "
    "which pixels are neighbours."
)


def prepare_images(images, labels, max_value):
    images = np.asarray(images)
    X = (images / max_value).reshape(len(images), -1)
    return X.astype(np.float32), np.asarray(labels).astype(np.int64)
