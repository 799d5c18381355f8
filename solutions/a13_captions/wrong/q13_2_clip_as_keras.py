"""Probabilities below 1e-7 are lifted."""

HINT = (
    "You lift every probability to at least 1e-7, so worse guesses cost no more. The question "
    "sets the floor at 1e-12."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-7))
    return float(losses[real].mean())
