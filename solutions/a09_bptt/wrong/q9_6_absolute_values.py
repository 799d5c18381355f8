"""The sum of absolute values in place of the Euclidean norm."""

HINT = (
    "You add absolute values: 3 and 4 would give 7. The length of a vector is the root of the "
    "sum of its squares."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(sum(np.sum(np.abs(g)) for g in arrays))
    if norm > max_norm:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays, norm
