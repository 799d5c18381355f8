"""The pictures become uint8 first."""

HINT = (
    "You turn the pictures into whole numbers before you divide. Those of MNIST are whole "
    "already, but the digits may have grey values such as 3.7."
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images).astype(np.uint8) / max_value
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
