"""One-hot targets, weights and a weighted average."""


def masked_cross_entropy(probs, targets, pad_id=0):
    one_hot = np.eye(probs.shape[-1])[targets]
    weights = (targets != pad_id).astype(float)
    if weights.sum() == 0:
        return 0.0
    losses = -np.sum(one_hot * np.log(np.clip(probs, 1e-12, 1.0)), axis=-1)
    return np.average(losses, weights=weights)
