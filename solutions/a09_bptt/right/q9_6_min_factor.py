"""The factor is at most 1; division by 0 gives infinity, which min ignores."""


def clip_global_norm(grads, max_norm):
    norm = np.sqrt(np.sum([np.sum(np.square(g)) for g in grads]))
    with np.errstate(divide="ignore"):
        scale = min(1, max_norm / norm)
    return [scale * g for g in grads], norm
