"""The result is cast back to the dtype of the pictures."""

HINT = (
    "You cast the result to the dtype of the pictures. In uint8 everything between 0 and 1 "
    "becomes 0."
)


def prepare_images(images, labels, max_value):
    images = np.asarray(images)
    X = (images / max_value).astype(images.dtype).astype(np.float32)
    return X[..., np.newaxis], np.asarray(labels).astype(np.int64)
