"""The gradients are multiplied with *=, which also refuses whole numbers."""

HINT = (
    "With *= you write into the gradients of your caller, and whole numbers cannot take the "
    "result. Make new arrays."
)


def clip_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return list(grads), norm
