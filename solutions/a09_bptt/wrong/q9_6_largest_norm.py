"""The norm of the longest array counts."""

HINT = (
    "You look at the longest array only. All arrays together are one long vector, and many "
    "short ones can be too long together."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(max(np.sqrt(np.sum(g**2)) for g in arrays))
    if norm > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays, norm
