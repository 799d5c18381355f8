"""A loop over all elements of an array of zeros."""


def step(z):
    z = np.array(z, dtype=float)
    out = np.zeros(z.shape, dtype=np.int64)
    for index in np.ndindex(z.shape):
        if not z[index] < 0:
            out[index] = 1
    return out
