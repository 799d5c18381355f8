"""An empty mean for a batch of pads."""

HINT = "A batch of nothing but pads gives nan here: you divide 0 by 0. The question asks for 0.0."


def masked_cross_entropy(probs, targets, pad_id=0):
    real = targets != pad_id
    right = np.take_along_axis(probs, targets[..., np.newaxis], axis=2)[..., 0]
    losses = -np.log(np.maximum(right, 1e-12))
    return float(losses[real].mean())
