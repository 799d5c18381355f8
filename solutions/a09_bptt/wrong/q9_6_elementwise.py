"""Every entry is cut off at plus and minus max_norm."""

HINT = (
    "You cut single entries off, and the angle has changed: the clipped gradient points in "
    "another direction. Multiply all entries by the same number."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    return [np.clip(g, -max_norm, max_norm) for g in arrays], norm
