"""Ink and paper are exchanged."""

HINT = "Yours is a negative: ink became 0 and paper 1. Only the scale should change."


def prepare_images(images, labels, max_value):
    X = 1 - np.asarray(images, dtype=np.float64) / max_value
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
