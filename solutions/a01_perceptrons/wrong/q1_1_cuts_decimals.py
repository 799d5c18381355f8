"""z is turned into integers before the comparison."""

HINT = "A z of -0.5 is below zero. You cut off its decimals before you compare."


def step(z):
    return np.asarray(np.asarray(z).astype(np.int64) >= 0).astype(np.int64)
