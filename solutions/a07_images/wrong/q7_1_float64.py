"""X is float64."""

HINT = (
    "Your X is float64. Keras computes in float32, and the question asks for it: half the memory."
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / max_value
    return X[..., np.newaxis], np.asarray(labels).astype(np.int64)
