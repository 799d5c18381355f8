"""The norms of the arrays are added."""

HINT = (
    "You add the norms of the arrays: 3 and 4 would give 7. Lengths at right angles do not "
    "add up like that; add the squares first."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(sum(np.sqrt(np.sum(g**2)) for g in arrays))
    if norm > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays, norm
