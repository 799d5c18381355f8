"""255 is written into the function."""

HINT = "You divide by 255 whatever max_value says. The scikit-learn digits go up to 16."


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / 255.0
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
