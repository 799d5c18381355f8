"""The gradients are multiplied in place."""

HINT = (
    "The gradients of your caller changed. Make new arrays rather than writing into the old "
    "ones."
)


def clip_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm > max_norm:
        for g in grads:
            g[...] = g * (max_norm / norm)
    return list(grads), norm
