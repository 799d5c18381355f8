"""The labels are scaled as well."""

HINT = "You divide the labels too. A class number is a name: 7 stays 7."


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / max_value
    y = np.asarray(labels) / max_value
    return X.astype(np.float32)[..., np.newaxis], y.astype(np.int64)
