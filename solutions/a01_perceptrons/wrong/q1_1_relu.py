"""Negative numbers become 0, the others stay."""

HINT = "A positive z has to give 1, not z itself: a step says only whether, not how much."


def step(z):
    return np.asarray(np.maximum(z, 0)).astype(np.int64)
