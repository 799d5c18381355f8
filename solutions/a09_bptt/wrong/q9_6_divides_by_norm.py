"""Gradients that are too long get the length 1, whatever max_norm is."""

HINT = "You make the length 1. It should become max_norm: try a limit that is not 1."


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    if norm > max_norm:
        arrays = [g / norm for g in arrays]
    return arrays, norm
