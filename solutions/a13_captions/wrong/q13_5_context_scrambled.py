"""Repeated along the pictures, then cut into pieces."""

HINT = (
    "Your pictures get mixed up: row n of the result shows other pictures than picture n. Which "
    "axis must all entries agree along?"
)


def context_inputs(V, T):
    V = np.asarray(V, dtype=float)
    return np.tile(V, (T, 1)).reshape(len(V), T, V.shape[1])
