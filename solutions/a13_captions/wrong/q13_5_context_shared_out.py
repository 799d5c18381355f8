"""Each step gets a part of the vector."""

HINT = (
    "You divide the picture among the steps, so that all of them together see it once. Each step "
    "sees the whole vector as it is."
)


def context_inputs(V, T):
    return np.repeat(np.asarray(V, dtype=float)[:, np.newaxis, :], T, axis=1) / T
