"""The mean of the sentences' means."""

HINT = (
    "You average each row first and then the rows, so a token of a short caption weighs more than "
    "one of a long caption. Every token weighs the same."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    means = [row[r].mean() for row, r in zip(losses, real) if r.any()]
    return float(np.mean(means))
