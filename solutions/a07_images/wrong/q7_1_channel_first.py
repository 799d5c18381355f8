"""The channel axis comes second."""

HINT = (
    "Your channel axis stands before height and width. Here it is the last one, as Keras expects."
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / max_value
    return X.astype(np.float32)[:, np.newaxis], np.asarray(labels).astype(np.int64)
