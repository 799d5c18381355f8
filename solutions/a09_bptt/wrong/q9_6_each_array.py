"""Every array is clipped by its own norm."""

HINT = (
    "You clip each array on its own. The directions must be kept: one norm for all arrays "
    "together, and one factor for all of them."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    clipped = []
    for g in arrays:
        own = np.sqrt(np.sum(g**2))
        clipped.append(g * (max_norm / own) if own > max_norm else g)
    return clipped, norm
