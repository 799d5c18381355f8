"""The labels become a column."""

HINT = "Your y is a column (N, 1). One axis is enough: (N,)."


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / max_value
    return X.astype(np.float32)[..., np.newaxis], np.asarray(labels).astype(np.int64)[:, None]
