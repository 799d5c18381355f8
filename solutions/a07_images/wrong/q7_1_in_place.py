"""Floats are divided in the caller's array."""

HINT = (
    "You divide in the array that you were given, so your caller's pictures are gone. Divide into "
    "a new one."
)


def prepare_images(images, labels, max_value):
    if images.dtype.kind == "f":
        images /= max_value
        X = images
    else:
        X = images / max_value
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
