"""One long vector for the norm, tuple of arrays back."""


def clip_global_norm(grads, max_norm):
    norm = np.linalg.norm(np.concatenate([np.ravel(g) for g in grads]))
    factor = 1.0 if norm <= max_norm else max_norm / norm
    return [tuple(factor * g for g in grads), norm]
