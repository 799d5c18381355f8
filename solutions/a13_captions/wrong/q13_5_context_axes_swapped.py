"""Numbers before steps."""

HINT = "Your axes are pictures, numbers, steps. The steps come second: (N, T, F)."


def context_inputs(V, T):
    return np.repeat(np.asarray(V, dtype=float)[:, :, np.newaxis], T, axis=2)
