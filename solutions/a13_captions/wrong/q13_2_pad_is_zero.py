"""The pad is always 0."""

HINT = "You take 0 for the pad whatever pad_id says. With another pad_id the id 0 is a word."


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != 0
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses[real].mean())
