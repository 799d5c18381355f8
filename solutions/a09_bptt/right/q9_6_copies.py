"""Copies first, then in place on the copies."""


import math


def clip_global_norm(grads, max_norm):
    clipped = [g.astype(float) for g in grads]
    norm = math.sqrt(sum(float(np.vdot(g, g)) for g in clipped))
    if norm > max_norm:
        for g in clipped:
            g *= max_norm
            g /= norm
    return clipped, norm
