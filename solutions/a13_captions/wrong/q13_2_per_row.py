"""The sum over tokens is divided by the number of rows."""

HINT = "You divide by the number of rows. The mean goes over tokens: how many of them are no pads?"


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses[real].sum() / len(targets))
