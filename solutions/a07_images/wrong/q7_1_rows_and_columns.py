"""Height and width are exchanged."""

HINT = (
    "Height and width have changed places: try pictures that are not square. An axis is added, "
    "the others keep their order."
)


def prepare_images(images, labels, max_value):
    images = np.asarray(images)
    n, height, width = images.shape
    X = (images / max_value).reshape(n, width, height, 1)
    return X.astype(np.float32), np.asarray(labels).astype(np.int64)
