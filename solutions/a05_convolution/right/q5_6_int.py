"""Python's int, number by number."""


def truncate(x, decimals=2):
    x = np.asarray(x)
    out = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        out[place] = int(x[place] * 10**decimals) / 10**decimals
    return out
