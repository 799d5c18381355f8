"""The labels keep their dtype."""

HINT = "Your y has the dtype of the labels that came in. The question asks for int64."


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / max_value
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels)
