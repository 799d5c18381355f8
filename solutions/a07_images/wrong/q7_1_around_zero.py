"""Scaled to -1 to 1."""

HINT = "Your pixels run from -1 to 1. The question asks for 0 to 1: paper stays 0."


def prepare_images(images, labels, max_value):
    X = 2 * np.asarray(images, dtype=np.float64) / max_value - 1
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)
