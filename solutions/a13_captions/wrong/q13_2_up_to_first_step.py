"""Only the last token of each row counts."""

HINT = (
    "You look at one token of each row only, the last one. A caption is wrong at any of its "
    "words: all of them count."
)


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    if not real.any():
        return 0.0
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    last = [row[r][-1] for row, r in zip(losses, real) if r.any()]
    return float(np.mean(last))
