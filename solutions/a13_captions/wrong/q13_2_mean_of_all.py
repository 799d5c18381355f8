"""The pads count."""

HINT = (
    "Your mean goes over the pads as well: the longer the padding, the more your loss is about "
    "guessing pads. Only places with a real token count."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses.mean())
