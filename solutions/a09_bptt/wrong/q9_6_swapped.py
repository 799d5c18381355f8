"""The norm comes first."""

HINT = "Two results in the wrong order: the list of arrays comes first, then the norm."


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    if norm > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return norm, arrays
