"""z itself is compared with one half."""

HINT = "0.5 is not the place of the step: z is a score, not a probability. Compare z with 0."


def step(z):
    return np.asarray(np.asarray(z) >= 0.5).astype(np.int64)
