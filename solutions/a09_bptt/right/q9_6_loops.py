"""Plain loops, the untouched list back where it is short enough."""


def clip_global_norm(grads, max_norm):
    total = 0
    for g in grads:
        for value in g.ravel():
            total = total + value * value
    norm = total**0.5
    if norm <= max_norm:
        return grads, float(norm)
    clipped = []
    for g in grads:
        clipped.append(g / norm * max_norm)
    return clipped, float(norm)
