"""The sign bit decides, so -0.0 gives 0."""

HINT = "Floats know a -0.0, and it equals 0: there the step is 1 as well."


def step(z):
    return np.asarray(1 - np.signbit(np.asarray(z, dtype=float))).astype(np.int64)
