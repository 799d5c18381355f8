"""Every picture is stretched to 0 to 1 by itself."""

HINT = (
    "You stretch every picture by its own darkest and brightest pixel. A faint picture has to "
    "stay faint: one scale for all."
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64)
    low = X.min(axis=(1, 2), keepdims=True)
    high = X.max(axis=(1, 2), keepdims=True)
    X = (X - low) / np.where(high > low, high - low, 1)
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
