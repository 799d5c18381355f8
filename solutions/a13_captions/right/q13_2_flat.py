"""All places in one row."""


def masked_cross_entropy(probs, targets, pad_id=0):
    flat = probs.reshape(-1, probs.shape[-1])
    ids = targets.ravel()
    keep = np.flatnonzero(ids != pad_id)
    if keep.size == 0:
        return 0.0
    return -np.mean(np.log(np.clip(flat[keep, ids[keep]], 1e-12, None)))
