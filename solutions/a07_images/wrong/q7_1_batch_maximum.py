"""The largest pixel of the batch is the scale."""

HINT = (
    "You divide by the largest pixel of this batch, so the same picture looks different in "
    "another batch. Which number is the same for all of them?"
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64)
    X = X / max(X.max(), 1)
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
