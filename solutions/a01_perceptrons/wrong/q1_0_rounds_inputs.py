"""Inputs that are neither on nor off are switched on."""

HINT = (
    "You turn other inputs into on or off. Nobody asked the unit to guess: an input that is "
    "neither 0 nor 1 has to raise ValueError."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x)).astype(bool).astype(int)
    return (x @ np.asarray(weights) >= threshold).astype(np.int64)
