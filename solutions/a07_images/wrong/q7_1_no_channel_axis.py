"""No channel axis."""

HINT = (
    "Your X has three axes. Conv2D wants (N, H, W, channels), also where there is only one "
    "channel."
)


def prepare_images(images, labels, max_value):
    X = np.asarray(images, dtype=np.float64) / max_value
    return X.astype(np.float32), np.asarray(labels).astype(np.int64)
