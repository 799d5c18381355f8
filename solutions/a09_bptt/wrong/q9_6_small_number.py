"""A small number is added to the norm before dividing."""

HINT = (
    "Almost: the new length is not exactly the limit. You add a small number to the norm; "
    "where the norm is above a positive limit you may divide without it."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    if norm > max_norm:
        arrays = [g * (max_norm / (norm + 1e-6)) for g in arrays]
    return arrays, norm
