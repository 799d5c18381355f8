"""The norm of the norms is the same number."""


def clip_global_norm(grads, max_norm):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    scale = max_norm / max(norm, max_norm)
    return [g * scale for g in grads], norm
