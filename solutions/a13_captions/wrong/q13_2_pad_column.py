"""The column of the pad is cut out of the probabilities."""

HINT = (
    "You treat the pad as an id that the model may not choose, and spread its probability over "
    "the others. The probabilities stay as they are; only places drop out of the mean."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    probs = probs.copy()
    probs[..., pad_id] = 0
    probs = probs / probs.sum(axis=2, keepdims=True)
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses[real].mean())
