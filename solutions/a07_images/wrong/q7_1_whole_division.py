"""Integer division."""

HINT = (
    "Nearly every pixel of yours is 0: the division drops what comes after the point. Which "
    "operator keeps it?"
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images) // max_value
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
