"""Mean 0 and standard deviation 1."""

HINT = (
    "You take away the mean and divide by the standard deviation of the batch. Here pixels are "
    "divided by max_value, and nothing else."
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64)
    X = (X - X.mean()) / (X.std() + 1e-12)
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
