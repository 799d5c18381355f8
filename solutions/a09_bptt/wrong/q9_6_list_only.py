"""Only the clipped arrays come back."""

HINT = "Two results are asked: the list of clipped arrays, and the norm before clipping."


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    if norm > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays
