"""The labels become one-hot rows."""

HINT = (
    "You made a row of zeros and a one out of every label. The sparse loss wants the class "
    "numbers themselves."
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / max_value
    y = np.eye(10, dtype=np.int64)[np.asarray(labels).astype(int) % 10]
    return X.astype(np.float32)[..., np.newaxis], y
