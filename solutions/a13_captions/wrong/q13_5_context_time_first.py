"""Steps first."""

HINT = "Your result is (T, N, F), steps first. In this course the batch comes first: (N, T, F)."


def context_inputs(V, T):
    return np.tile(np.asarray(V, dtype=float), (T, 1, 1))
