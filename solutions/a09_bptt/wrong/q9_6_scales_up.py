"""Short gradients are stretched to max_norm as well."""

HINT = (
    "A gradient that is short enough stays as it is: a norm of 0.1 stays 0.1. You stretch it "
    "to the limit."
)


def clip_global_norm(grads, max_norm):
    arrays = [np.array(g, dtype=float) for g in grads]
    norm = float(np.sqrt(sum(np.sum(g**2) for g in arrays)))
    if norm > 0:
        arrays = [g * (max_norm / norm) for g in arrays]
    return arrays, norm
