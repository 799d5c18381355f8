"""The logarithm to base 2."""

HINT = "You take the logarithm to base 2. The question asks for the natural one."


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log2(np.maximum(right, 1e-12))
    return float(losses[real].mean())
