"""Pads in the caller's targets are overwritten."""

HINT = (
    "You write into the targets that you were given. Work on a copy, or keep the places of the "
    "pads in an array of your own."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    targets[~real] = probs.shape[2] - 1
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses[real].mean())
