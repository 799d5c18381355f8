"""The entropy of the prediction."""

HINT = (
    "You add up p log p over all ids, which is how unsure the model is, right or wrong. Only the "
    "probability of the right id counts."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    losses = -(probs * np.log(np.maximum(probs, 1e-12))).sum(axis=2)
    return float(losses[real].mean())
