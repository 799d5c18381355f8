"""The sum of squares without the root."""

HINT = "You forgot the root: 3 and 4 have the norm 5, not 25."


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(sum(np.sum(g**2) for g in arrays))
    if norm > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays, norm
