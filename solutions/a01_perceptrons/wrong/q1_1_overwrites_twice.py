"""The second assignment reads what the first one wrote."""

HINT = (
    "Everything is on: what you set to 0 in the first line is found again by the second, because "
    "0 counts as on."
)


def step(z):
    z = np.array(z, dtype=float)
    z[z < 0] = 0
    z[z >= 0] = 1
    return z.astype(np.int64)
