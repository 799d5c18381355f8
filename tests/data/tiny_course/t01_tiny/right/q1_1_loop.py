"""Entry by entry."""


def scale_shift(x, scale, shift):
    if scale == 0:
        raise ValueError("no")
    out = np.empty(np.shape(x))
    for index in np.ndindex(out.shape):
        out[index] = x[index] * scale + shift
    return out
