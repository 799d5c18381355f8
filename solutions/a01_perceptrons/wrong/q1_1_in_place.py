"""The answers are written into z."""

HINT = "The numbers are right, but the caller's z is overwritten. Work on a copy."


def step(z):
    z = np.asarray(z)
    z[z >= 0] = 1
    z[z < 0] = 0
    return z.astype(np.int64)
