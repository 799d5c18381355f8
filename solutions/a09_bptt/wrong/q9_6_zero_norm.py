"""Divides by the norm even where it is 0."""

HINT = (
    "Zeros stay zeros. With a norm of 0 you divide 0 by 0, and the weights would all be nan "
    "after the next update."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    factor = np.minimum(max_norm, norm) / np.float64(norm)
    return [g * factor for g in arrays], norm
