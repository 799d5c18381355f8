"""The probability of the most probable id."""

HINT = (
    "You take the probability of the id that the model likes best. The loss asks for the one of "
    "the right id."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = probs.max(axis=2)
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses[real].mean())
