"""The dtype of the vectors is kept."""

HINT = "Whole numbers come back as whole numbers. The result is float64 whatever the vectors hold."


def context_inputs(V, T):
    return np.repeat(V[:, np.newaxis, :], T, axis=1)
