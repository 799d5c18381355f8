"""The norm is a Python float, and dividing by it where it is 0 ends in an error."""

HINT = (
    "Gradients that are all 0 have the norm 0, and dividing by it stops with an error. When "
    "is the factor needed at all?"
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    factor = min(1.0, max_norm / norm)
    return [g * factor for g in arrays], norm
