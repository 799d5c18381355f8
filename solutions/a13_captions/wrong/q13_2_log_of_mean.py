"""The logarithm of the mean probability."""

HINT = (
    "You average the probabilities and then take the logarithm. Take the logarithm of each one "
    "first."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    return float(-np.log(np.maximum(right[real].mean(), 1e-12)))
