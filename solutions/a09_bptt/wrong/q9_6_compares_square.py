"""The sum of the squares is compared with the limit, without the root."""

HINT = (
    "Whether to clip is decided by the length, the root: you compare the sum of the squares with "
    "the limit."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    total = sum(np.sum(g**2) for g in arrays)
    norm = float(np.sqrt(total))
    if total > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays, norm
