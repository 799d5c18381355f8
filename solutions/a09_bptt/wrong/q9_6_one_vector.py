"""The arrays come back joined to one flat vector."""

HINT = (
    "The arrays must come back one by one in their own shapes, ready for the update; you "
    "joined them to one vector."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    flat = np.concatenate([g.ravel() for g in arrays])
    if norm > max_norm:
        flat = flat * (max_norm / norm)
    return flat, norm
