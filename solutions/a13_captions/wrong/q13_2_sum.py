"""The sum, not the mean."""

HINT = (
    "You return the sum over the tokens. Divide by their number, or a larger batch has a larger "
    "loss."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses[real].sum())
