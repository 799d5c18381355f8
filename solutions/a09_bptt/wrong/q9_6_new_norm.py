"""Returns the norm after clipping."""

HINT = (
    "The second result is the norm before clipping: it is what you watch during training. "
    "Yours never exceeds the limit."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    if norm > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays, float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
