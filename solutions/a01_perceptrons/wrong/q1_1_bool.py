"""The comparison is returned as it is."""

HINT = "The same truth in the wrong dtype: turn True and False into 1 and 0 of int64."


def step(z):
    return np.asarray(z) >= 0
