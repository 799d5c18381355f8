"""Rows that hold a pad are left out as a whole."""

HINT = (
    "You drop every row that has a pad in it. Only the places that are pads drop out; the words "
    "before them count."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = np.repeat(np.all(targets != pad_id, axis=1)[:, None], targets.shape[1], axis=1)
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses[real].mean())
