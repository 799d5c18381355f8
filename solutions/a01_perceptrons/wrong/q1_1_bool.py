"""Returns True and False."""

HINT = "The same truth, but the wrong dtype: a comparison gives bools, the question asks for int64."


def step(z):
    return np.asarray(z) >= 0
